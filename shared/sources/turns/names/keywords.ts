/**
 * What documents say of themselves before a colon, and forms ask for: names of nobody, and behind such a line nobody's
 * speech goes on.
 */
const OF_THE_DOCUMENT =
  /^(?:(?:the )?sources?|licen[cs]e|copyright|dates?|titles?|subtitle|subject|url|link|links|authors?|by|editors?|edited by|published|publisher|publication|time|start time|end time|place|venue|location|retrieved.*|accessed|transcript.*|transcribed.*|transcriber.*|recorded.*|recording.*|duration|length|topics?|language|version|abstract|keywords?|tags|from|to|cc|bcc|re|sent|present|in attendance|also present|apologies|attendees|participants|speakers|guests?|host(?:ed)? by|hosts|members|members present|witnesses|minutes|agenda|contact|contacts|see also|related|references|further reading|footnotes?|names?|age|sex|gender|occupation|address|phone|telephone|tel|fax|e-?mail|website|nationality|born|died|height|weight|price|prices?|rating|genre|director|cast|countr(?:y|ies)|city|ingredients|serves|prep time|cook time|total|pros|cons|step|chapter|part|section|figure|fig|table|volume|isbn|doi|issn|case|case no|docket|court|interview date|interview with|interviewed by|来源|來源|时间|時間|地点|地點|日期|标题|標題|主题|主題|备注|備註|注|资料|編輯|编辑|出典|日時|場所|출처|일시|장소|quelle|datum|ort|titel|thema|fecha|fuente|lugar|tema|título|date et lieu|lieu|источник|дата|место|тема)$/iu;
/** Words with which a sentence begins, or a point in a speech: what follows a colon behind them is speech. */
const OF_SPEECH =
  /^(?:examples?|for example|for instance|warning|tip|important|conclusion|conclusions|background|aim|aims|methods?|results?|first|firstly|second|secondly|third|thirdly|fourth|fifth|last|lastly|finally|next|then|now|so|but|and|or|yet|well|yes|no|yeah|ok|okay|right|sure|look|listen|remember|again|also|anyway|however|therefore|thus|besides|moreover|indeed|honestly|frankly|seriously|sorry|please|thanks|think|imagine|consider|suppose|note|nb|n\.b|ps|p\.s|e\.?g|i\.?e|update|correction|point one|point two|one|two|three|number one|number two|number three|this|that|these|those|here|there|why|how|what|when|where|who|because|fact|facts|truth|answer is|problem|the problem|solution|the question|the answer|the point|the result|myth|reality|translation|reminder|spoiler|bottom line|long story short|in short|in sum|in other words|my point|hello|hi|hey|dear .*|quote|unquote|article \d+|rule \d+|point \d+|lesson \d+|day \d+|option \d+|原因|结论|結論|总结|總結|问题|問題|例如|比如|第一|第二|第三|首先|其次|最后|最後|注意|也就是说|目的|结果|結果|例|以下|如下)$/iu;

export function isDocumentWord(label: string): boolean {
  return OF_THE_DOCUMENT.test(label);
}

export function isSpeechWord(label: string): boolean {
  return OF_SPEECH.test(label);
}
