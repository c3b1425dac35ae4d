import { romanNumeral } from '../roman-numeral.ts';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const LARGEST = 32_767;
const SCRIPTS: Readonly<Record<string, string>> = {
  hebrew1: 'hebr',
  hindiNumbers: 'deva',
  thaiNumbers: 'thai',
};
const ALPHABETS: Readonly<Record<string, string>> = {
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  aiueo: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  iroha: 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ganada: '가나다라마바사아자차카타파하',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
};

/**
 * Returns a number as the number format of a list (ECMA-376, part 1, 17.18.59) writes it; null for a format that is not
 * known here.
 */
export function formatNumber(number: number, format: string): string | null {
  if (number < 0 || number > LARGEST) return String(number);
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
    case 'numberInDash':
      return format === 'numberInDash' ? `- ${number} -` : String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'decimalEnclosedParen':
      return `(${number})`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return romanNumeral(number) || '0';
    case 'upperRoman':
      return (romanNumeral(number) || '0').toUpperCase();
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'hex':
      return number.toString(16).toUpperCase();
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return /Digital/.test(format) ? chineseDigits(number) : chineseNumber(number);
    case 'none':
      return '';
    default:
      return inScript(number, format);
  }
}

function inScript(number: number, format: string): string | null {
  const alphabet = ALPHABETS[format];
  if (alphabet !== undefined) return number === 0 ? '0' : ([...alphabet][(number - 1) % [...alphabet].length] ?? null);
  const script = SCRIPTS[format];
  return script === undefined
    ? null
    : new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false }).format(number);
}

/** After z comes aa, then bb: a letter is repeated, as Word does. */
function letters(number: number): string {
  if (number === 0) return '0';
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function chineseDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)] ?? digit);
}

function chineseNumber(number: number): string {
  if (number >= 10_000) return chineseDigits(number);
  const digits = [...String(number)].map(Number);
  const units = ['', '十', '百', '千'];
  let written = '';
  for (const [index, digit] of digits.entries()) {
    const unit = units[digits.length - 1 - index] ?? '';
    if (digit !== 0) written += (digit === 1 && unit === '十' && written === '' ? '' : CHINESE_DIGITS[digit]) + unit;
    else if (written !== '' && !written.endsWith('〇')) written += '〇';
  }
  return written.replace(/〇$/, '') || '〇';
}
