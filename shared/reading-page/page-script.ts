/**
 * The script of a page to explore, as its own text: it runs in the browser of whoever reads the page, with nothing but what the page holds. It is no function of
 * this program's, since what a build makes of one would be what the page's policy has to allow.
 */
export const PAGE_SCRIPT = String.raw`'use strict';
(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
document.documentElement.classList.add('live');
const main = one('main');
const told = one('#told');
const field = one('#search');
const parts = one('#part');
let part = 0;
let chosen = null;
let view = { x: 0, y: 0, scale: 1 };
let rest = 0;

const picture = () => one('main > .picture:not([hidden])');
const tree = () => one('[role=tree]:not([hidden])');
const drawing = () => picture()?.querySelector('svg') ?? null;
const say = (text) => { told.textContent = text; };
const saying = (name, values) => told.dataset[name].replace(/\{(\w+)\}/gu, (_, key) => values[key]);

function draw(glides) {
  main.classList.toggle('gliding', glides === true);
  if (glides === true) {
    clearTimeout(rest);
    rest = setTimeout(() => main.classList.remove('gliding'), 400);
  }
  const at = picture();
  if (at !== null && drawing() !== null) at.style.transform = 'translate(' + view.x + 'px,' + view.y + 'px) scale(' + view.scale + ')';
}
const sizeOf = (svg) => ({ width: svg.width.baseVal.value, height: svg.height.baseVal.value });
function fit(glides) {
  const svg = drawing();
  if (svg === null) return;
  const { width, height } = sizeOf(svg);
  const scale = Math.min(main.clientWidth / width, main.clientHeight / height, 1.5) || 1;
  view = { scale, x: (main.clientWidth - width * scale) / 2, y: (main.clientHeight - height * scale) / 2 };
  draw(glides);
}
function zoom(by, x = main.clientWidth / 2, y = main.clientHeight / 2, glides = false) {
  const scale = Math.min(8, Math.max(0.02, view.scale * by));
  const share = scale / view.scale;
  view = { scale, x: x - (x - view.x) * share, y: y - (y - view.y) * share };
  draw(glides);
}
function pan(x, y, glides = false) {
  view = { ...view, x: view.x + x, y: view.y + y };
  draw(glides);
}
function centre(card) {
  const box = card.getBBox();
  const [left, top] = [view.x + box.x * view.scale, view.y + box.y * view.scale];
  const isSeen = left >= 0 && top >= 0 && left + box.width * view.scale <= main.clientWidth && top + box.height * view.scale <= main.clientHeight;
  if (isSeen && view.scale >= 0.6) return;
  const readable = Math.max(view.scale, Math.min(1, (main.clientWidth - 40) / box.width));
  const scale = Math.min(readable, 1.25);
  view = { scale, x: main.clientWidth / 2 - (box.x + box.width / 2) * scale, y: main.clientHeight / 2 - (box.y + box.height / 2) * scale };
  draw(true);
}

// Trees never change: a thousand lines are looked up once.
const known = new Map();
const places = new Map();
const rowsOf = (within) => {
  if (!known.has(within)) {
    const list = all('[role=treeitem]', within);
    known.set(within, list);
    for (const [at, row] of list.entries()) places.set(row, { at, level: Number(row.getAttribute('aria-level')) });
  }
  return known.get(within);
};
const rows = () => rowsOf(tree());
const levelOf = (row) => places.get(row).level;
const seen = () => rows().filter((row) => !row.hidden);
function below(row) {
  const list = rows();
  const from = places.get(row).at + 1;
  let to = from;
  while (to < list.length && levelOf(list[to]) > levelOf(row)) to += 1;
  return list.slice(from, to);
}
function fold(row, open) {
  if (!row.hasAttribute('aria-expanded')) return;
  row.setAttribute('aria-expanded', String(open));
  let closed = Infinity;
  for (const each of below(row)) {
    const level = levelOf(each);
    if (level <= closed) closed = Infinity;
    each.hidden = !open || closed < level;
    if (each.getAttribute('aria-expanded') === 'false' && level < closed) closed = level;
  }
}
function above(row) {
  const list = rows();
  for (let at = places.get(row).at - 1; at >= 0; at--) if (levelOf(list[at]) < levelOf(row)) return list[at];
  return null;
}
function rove(row, focus) {
  for (const each of rows()) if (each.tabIndex === 0) each.tabIndex = -1;
  row.tabIndex = 0;
  if (focus) row.focus();
  row.scrollIntoView({ block: 'nearest' });
}
function reveal(row) {
  for (let each = above(row); each !== null; each = above(each)) if (each.getAttribute('aria-expanded') === 'false') fold(each, true);
}

let lit = [];
let selected = null;
function unselect() {
  selected?.setAttribute('aria-selected', 'false');
  selected = null;
}
function selectRow(row) {
  row.setAttribute('aria-selected', 'true');
  selected = row;
}
function choose(id, { row = null, focus = '', moves = true } = {}) {
  chosen = id;
  for (const each of lit) each.classList.remove('shown');
  unselect();
  const article = document.getElementById('s' + id);
  article.classList.add('shown');
  lit = [article];
  one('aside').scrollTop = 0;
  one('#nothing').hidden = true;
  let at = row ?? rows().find((each) => each.dataset.s === id && each.dataset.full === '');
  if (at === undefined && parts !== null) {
    const other = all('[role=tree]').findIndex((each) => rowsOf(each).some((each) => each.dataset.s === id));
    if (other >= 0) { show(other); at = rows().find((each) => each.dataset.s === id); }
  }
  if (at !== undefined) {
    reveal(at);
    selectRow(at);
    rove(at, focus === 'row');
  }
  const card = cardOf(id);
  if (card !== null) {
    card.classList.add('shown');
    lit.push(card);
    if (moves) centre(card);
  }
  if (focus === 'article') article.querySelector('h3').focus();
}
const cardOf = (id) => picture()?.querySelector('g[data-s="' + id + '"]') ?? null;

function show(index) {
  part = index;
  if (parts !== null) parts.value = String(index);
  for (const [at, each] of all('main > .picture').entries()) each.hidden = at !== index;
  for (const [at, each] of all('[role=tree]').entries()) each.hidden = at !== index;
  const list = rows();
  if (list.length > 0 && !list.some((row) => row.tabIndex === 0)) list[0].tabIndex = 0;
  fit(false);
  mark();
}

const plain = (text) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
let texts = null;
let found = [];
let at = -1;
function mark() {
  const ids = new Set(found);
  for (const each of all('g[data-s], .row')) each.classList.toggle('found', ids.has(each.dataset.s));
}
function search() {
  // What a statement bears on has articles of its own.
  texts ??= all('article').map((each) => ({ id: each.id.slice(1), text: plain([...each.children].filter((part) => !part.classList.contains('bears')).map((part) => part.textContent).join(' ')) }));
  const words = plain(field.value).split(/\s+/u).filter((word) => word !== '');
  const isOne = ({ text }) => words.every((word) => text.includes(word));
  found = words.length === 0 ? [] : texts.filter(isOne).map(({ id }) => id);
  at = -1;
  mark();
  say(words.length === 0 ? '' : saying(found.length === 0 ? 'none' : found.length === 1 ? 'one' : 'many', { count: found.length }));
}
function step(by) {
  if (found.length === 0) return;
  at = at < 0 ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
  choose(found[at]);
  told.replaceChildren(saying('place', { number: at + 1, count: found.length }), Object.assign(document.createElement('span'), { className: 'away', textContent: ': ' + document.getElementById('s' + found[at]).querySelector('h3').textContent }));
}

field.addEventListener('input', search);
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') { event.preventDefault(); step(event.shiftKey ? -1 : 1); }
  if (event.key === 'Escape') { field.value = ''; search(); }
});
parts?.addEventListener('change', () => show(Number(parts.value)));
one('#in').addEventListener('click', () => zoom(1.25, undefined, undefined, true));
one('#out').addEventListener('click', () => zoom(0.8, undefined, undefined, true));
one('#fit').addEventListener('click', () => fit(true));

const pointers = new Map();
let moved = 0;
main.addEventListener('pointerdown', (event) => {
  if (event.button > 1 || drawing() === null) return;
  pointers.set(event.pointerId, event);
  moved = 0;
});
main.addEventListener('pointermove', (event) => {
  const before = pointers.get(event.pointerId);
  if (before === undefined) return;
  // A button that was let go outside the window.
  if (event.pointerType === 'mouse' && event.buttons === 0) return lift(event);
  const others = [...pointers.values()].filter((each) => each.pointerId !== event.pointerId);
  moved += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
  if (moved > 4 && !main.hasPointerCapture(event.pointerId)) { main.setPointerCapture(event.pointerId); main.classList.add('moving'); }
  if (others.length === 1) {
    const [other] = others;
    const box = main.getBoundingClientRect();
    const apart = (each) => Math.hypot(each.clientX - other.clientX, each.clientY - other.clientY) || 1;
    zoom(apart(event) / apart(before), (event.clientX + other.clientX) / 2 - box.x, (event.clientY + other.clientY) / 2 - box.y);
  } else if (moved > 4) pan(event.clientX - before.clientX, event.clientY - before.clientY);
  pointers.set(event.pointerId, event);
});
const lift = (event) => {
  pointers.delete(event.pointerId);
  main.classList.remove('moving');
};
main.addEventListener('pointerup', lift);
main.addEventListener('pointercancel', lift);
main.addEventListener('click', (event) => {
  const card = event.target.closest('g[data-s]');
  if (card !== null && moved <= 4) choose(card.dataset.s, { moves: false });
});
main.addEventListener('wheel', (event) => {
  if (drawing() === null) return;
  event.preventDefault();
  const box = main.getBoundingClientRect();
  const unit = event.deltaMode === 1 ? 16 : 1;
  if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * unit / 300), event.clientX - box.x, event.clientY - box.y);
  else {
    // While it moves it is a layer of its own: not drawn anew for each step.
    main.classList.add('moving');
    clearTimeout(rest);
    rest = setTimeout(() => main.classList.remove('moving', 'gliding'), 200);
    pan(-(event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit, event.shiftKey && event.deltaX === 0 ? 0 : -event.deltaY * unit);
  }
}, { passive: false });
const ways = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
main.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = ways[event.key];
  if (way !== undefined) pan(way[0], way[1], true);
  else if (event.key === '+' || event.key === '=') zoom(1.25, undefined, undefined, true);
  else if (event.key === '-') zoom(0.8, undefined, undefined, true);
  else if (event.key === '0') fit(true);
  else return;
  event.preventDefault();
});

let typed = '';
let forget = 0;
const keys = {
  ArrowDown: (row) => { const list = seen(); return list[list.indexOf(row) + 1]; },
  ArrowUp: (row) => { const list = seen(); return list[list.indexOf(row) - 1]; },
  Home: () => seen()[0],
  End: () => seen().at(-1),
  ArrowRight: (row) => {
    if (row.getAttribute('aria-expanded') === 'false') { fold(row, true); return row; }
    return row.hasAttribute('aria-expanded') ? seen()[seen().indexOf(row) + 1] : row;
  },
  ArrowLeft: (row) => {
    if (row.getAttribute('aria-expanded') === 'true') { fold(row, false); return row; }
    return above(row) ?? row;
  },
  '*': (row) => { for (const each of rows()) if (levelOf(each) === levelOf(row)) fold(each, true); return row; },
};
function go(row, focus) {
  if (row === undefined) return;
  if (row.dataset.s === undefined) {
    unselect();
    selectRow(row);
    rove(row, focus);
  } else choose(row.dataset.s, { row, focus: focus ? 'row' : '' });
}
one('nav').addEventListener('keydown', (event) => {
  const row = event.target.closest('[role=treeitem]');
  if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && row.dataset.s !== undefined) {
    event.preventDefault();
    return choose(row.dataset.s, { row, focus: 'article' });
  }
  const to = keys[event.key];
  if (to !== undefined) {
    event.preventDefault();
    return go(to(row), true);
  }
  if (event.key.length !== 1 || event.key === ' ' || event.key === '/') return;
  clearTimeout(forget);
  forget = setTimeout(() => { typed = ''; }, 700);
  typed += plain(event.key);
  const list = seen();
  const from = list.indexOf(row) + (typed.length === 1 ? 1 : 0);
  const next = [...list.slice(from), ...list.slice(0, from)].find((each) => plain((each.querySelector('bdi') ?? each).textContent).startsWith(typed));
  go(next, true);
});
one('nav').addEventListener('click', (event) => {
  const row = event.target.closest('[role=treeitem]');
  if (row === null) return;
  if (event.target.classList.contains('fold') && row.hasAttribute('aria-expanded')) {
    fold(row, row.getAttribute('aria-expanded') === 'false');
    // What had the focus may be folded away.
    rove(row, true);
  } else go(row, true);
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#s"]');
  if (link === null) return;
  event.preventDefault();
  choose(link.hash.slice(2), { focus: 'article' });
});
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && event.target !== field && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); field.focus(); field.select(); }
  if (event.key === 'Escape' && event.target.closest?.('aside') && chosen !== null) selected?.focus();
});
addEventListener('resize', () => fit(false));
show(0);
})();
`;
