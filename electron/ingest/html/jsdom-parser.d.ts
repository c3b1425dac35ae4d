/** Readability's own plain tree, without windows, scripts and styles; it takes well-formed XML. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    parse(xml: string): Document;
  }
  export = JSDOMParser;
}
