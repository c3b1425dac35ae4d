import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../../../shared/errors.ts';
import { unjudged } from '../../../shared/model/citation.ts';
import { DIRECTIONS } from '../../../shared/model/entities.ts';
import { buildScene, cardSizes } from '../../../shared/scene/build-scene.ts';
import { distance, inflate, segmentCrosses } from '../../../shared/scene/geometry.ts';
import type { Point, Scene, Shape } from '../../../shared/scene/scene.ts';
import { THEME_NAMES } from '../../../shared/scene/theme.ts';
import { type DebateSketch, debateOf } from '../../fixtures/debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const sketch = {
  questions: { q: 'Should trains run at night?' },
  claims: {
    yes: 'They should run at night.',
    no: 'They should not.',
    workers: 'Night workers need to get home.',
    bus: 'There is no night bus.',
    noise: 'Trains at night wake people.',
    quiet: 'New trains are quiet.',
  },
  relations: [
    ['pro', 'answers', ['yes'], 'q'],
    ['con', 'answers', ['no'], 'q'],
    ['linked', 'supports', ['workers', 'bus'], 'yes'],
    ['noisy', 'supports', ['noise'], 'no'],
    ['undercut', 'attacks', ['quiet'], 'noisy'],
  ],
  placed: {
    q: [300, 0],
    yes: [120, 200],
    no: [640, 200],
    workers: [0, 420],
    bus: [290, 420],
    noise: [640, 420],
    quiet: [930, 420],
  },
} as const satisfies DebateSketch;

function sceneOf(changes: DebateSketch = {}): Scene {
  return buildScene(debateOf({ ...sketch, ...changes }), 'map', { theme: 'light', typesetter });
}

function textsIn(scene: Scene): string {
  const lines = scene.elements.flatMap((e) => e.shapes).filter((s: Shape) => s.type === 'text');
  return lines.map((shape) => shape.line.text).join('\n');
}

function relationIn(scene: Scene, id: string) {
  const relation = scene.relations.find((r) => r.id === id);
  if (relation === undefined) throw new Error(`no relation ${id}`);
  return relation;
}

function nearest(point: Point, lines: readonly (readonly Point[])[]): number {
  const along = lines.flatMap((line) => line.slice(1).map((b, i) => pointNear(line[i] as Point, b, point)));
  return Math.min(...along.map((other) => distance(point, other)));
}

/** Returns the point between `a` and `b` that is nearest to another. */
function pointNear(a: Point, b: Point, { x, y }: Point): Point {
  const whole = distance(a, b) ** 2;
  const along = whole === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / whole;
  const t = Math.max(0, Math.min(1, along));
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

describe('a scene', () => {
  test('has a card or banner for every placed statement, conclusions before what bears on them', () => {
    const order = sceneOf().cards.map((card) => card.statement);
    expect(order).toEqual(['q', 'yes', 'workers', 'bus', 'no', 'noise', 'quiet']);
  });

  test('sets the words of every statement, the title of the map and of the debate', () => {
    const texts = textsIn(sceneOf());
    expect(texts).toContain('Night workers need to get home.');
    expect(texts).toContain('A map');
    expect(texts).toContain('A debate');
  });

  test('keeps cards at the distances at which they were placed', () => {
    const at = new Map(sceneOf().cards.map((card) => [card.statement, card.box]));
    expect((at.get('no')?.x ?? 0) - (at.get('yes')?.x ?? 0)).toBe(520);
    expect((at.get('bus')?.y ?? 0) - (at.get('q')?.y ?? 0)).toBe(420);
  });

  test('holds all that it draws', () => {
    const scene = sceneOf();
    const outside = scene.elements.filter(
      ({ bounds: b }) => b.x < 0 || b.y < 0 || b.x + b.width > scene.width || b.y + b.height > scene.height,
    );
    expect(outside).toEqual([]);
  });

  test('explains only the signs that it uses', () => {
    const legend = sceneOf().elements.find((element) => element.kind === 'legend');
    expect(legend?.description).toBe('Legend: answers, supports, undercuts (attacks a step).');
  });

  test('is the same twice', () => {
    expect(JSON.stringify(sceneOf())).toBe(JSON.stringify(sceneOf()));
  });

  test('does not depend on the order in which things were made', () => {
    const debate = debateOf(sketch);
    const data = debate.toData();
    const shuffled = { ...data, relations: data.relations.toReversed(), statements: data.statements.toReversed() };
    expect(JSON.stringify(sceneOf({ with: shuffled }))).toBe(JSON.stringify(sceneOf()));
  });

  test('of an unknown map is refused', () => {
    const code = () => {
      try {
        buildScene(debateOf(sketch), 'nowhere', { theme: 'light', typesetter });
        return 'none';
      } catch (error) {
        return errorCode(error);
      }
    };
    expect(code()).toBe('NotFound');
  });

  test('of a map without cards still has its title', () => {
    const scene = sceneOf({ placed: {} });
    expect(textsIn(scene)).toContain('A map');
    expect(scene.cards).toEqual([]);
  });

  test('has its root statements as outline', () => {
    expect(sceneOf().outline.map((entry) => entry.label)).toEqual(['Should trains run at night?']);
  });

  test('carries the whole text of a card that cannot show it', () => {
    const long = 'word '.repeat(300);
    const scene = sceneOf({ claims: { ...sketch.claims, bus: long } });
    expect(scene.texts.filter(({ isCut }) => isCut)).toEqual([
      {
        id: 'bus',
        of: 'statement',
        number: null,
        heading: 'Claim',
        text: long,
        isCut: true,
        speakers: '',
        quotations: [],
      },
    ]);
    expect(scene.texts.map(({ id }) => id)).toEqual(scene.cards.map(({ statement }) => statement));
  });

  test('names what no bundled font can draw', () => {
    const scene = sceneOf({ claims: { ...sketch.claims, bus: 'ไม่มี' } });
    expect(scene.unsupported.map((entry) => entry.script)).toEqual(['Thai']);
  });
});

describe('relations', () => {
  test('of linked premises meet in one junction and reach the target by one line', () => {
    const linked = relationIn(sceneOf(), 'linked');
    expect(linked.polylines).toHaveLength(3);
    const ends = linked.polylines.slice(0, 2).map((line) => line.at(-1) as Point);
    expect(Math.max(...ends.map((end) => distance(end, linked.sign)))).toBeLessThan(12);
  });

  test('aimed at a relation end on its line', () => {
    const scene = sceneOf();
    const end = relationIn(scene, 'undercut').polylines.at(-1)?.at(-1) as Point;
    expect(nearest(end, relationIn(scene, 'noisy').polylines)).toBeLessThan(12);
    expect(relationIn(scene, 'undercut').onRelation).toBe(true);
  });

  test('aimed at relations aimed at relations are drawn at any depth', () => {
    const relations = [
      ...sketch.relations,
      ['deep', 'attacks', ['bus'], 'undercut'],
      ['deeper', 'attacks', ['no'], 'deep'],
    ] as const;
    expect(sceneOf({ relations }).relations.map((r) => r.id)).toEqual(expect.arrayContaining(['deep', 'deeper']));
  });

  test('show how many of their premises are on other maps', () => {
    const { bus: _, ...placed } = sketch.placed;
    const scene = sceneOf({ placed });
    expect(relationIn(scene, 'linked').hiddenPremises).toBe(1);
    expect(textsIn(scene)).toContain('+1');
    expect(textsIn(scene)).toContain('linked premises that are not shown');
    expect(scene.elements.find(({ id }) => id === 'linked')?.description).toMatch(
      /One of its premises is not shown\.$/,
    );
    expect(textsIn(sceneOf({}))).not.toContain('linked premises that are not shown');
  });

  test('are not drawn without their target', () => {
    const { no: _, ...placed } = sketch.placed;
    expect(sceneOf({ placed }).relations.map((r) => r.id)).toEqual(['pro', 'linked']);
  });

  test('of a claim that attacks itself loop back to it', () => {
    const scene = sceneOf({ relations: [['self', 'attacks', ['yes'], 'yes']], placed: { yes: [0, 0] } });
    const box = scene.cards[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const line = relationIn(scene, 'self').polylines[0] ?? [];
    expect(line.some((p) => p.x > box.x + box.width)).toBe(true);
    expect(line.some((p, i) => i > 0 && segmentCrosses(line[i - 1] as Point, p, inflate(box, -1)))).toBe(false);
  });
});

describe.each(DIRECTIONS)('a map that grows "%s"', (direction) => {
  const turned = Object.fromEntries(
    Object.entries(sketch.placed).map(([id, [x, y]]) => {
      const places = { down: [x, y], up: [x, -y], right: [y * 2, x * 0.6], left: [-y * 2, x * 0.6] } as const;
      return [id, places[direction]] as const;
    }),
  );
  const scene = sceneOf({ map: { direction }, placed: turned });

  test('has no line under a card', () => {
    const under = scene.relations.filter(({ polylines }) =>
      scene.cards.some(({ box }) =>
        polylines.some((line) =>
          line.some((p, i) => i > 0 && segmentCrosses(line[i - 1] as Point, p, inflate(box, -1))),
        ),
      ),
    );
    expect(under.map((relation) => relation.id)).toEqual([]);
  });

  test('has no sign on a card', () => {
    const signs = scene.relations.filter(({ sign }) =>
      scene.cards.some(({ box }) => segmentCrosses({ x: sign.x - 8, y: sign.y }, { x: sign.x + 8, y: sign.y }, box)),
    );
    expect(signs.map((relation) => relation.id)).toEqual([]);
  });
});

test.each(THEME_NAMES)('the %s theme changes colours and nothing else', (theme) => {
  const geometry = (scene: Scene) => scene.elements.map((element) => element.bounds);
  const themed = buildScene(debateOf(sketch), 'map', { theme, typesetter });
  expect(geometry(themed)).toEqual(geometry(sceneOf()));
  expect(themed.theme.name).toBe(theme);
});

test('a question that cites passages shows how many', () => {
  const citations = ['e1', 'e2', 'e3'].map((excerpt, i) => unjudged({ id: `c${i}`, statement: 'q', excerpt }));
  expect(textsIn(sceneOf({ with: { citations } })).split('\n')).toEqual(expect.arrayContaining(['“', '3']));
});

test('cards measured for a layout are as large as those drawn', () => {
  const debate = debateOf(sketch);
  const sizes = cardSizes(debate, Object.keys(sketch.placed), typesetter);
  const drawn = sceneOf().cards.map(
    ({ statement, box }) => [statement, { width: box.width, height: box.height }] as const,
  );
  expect([...sizes].sort()).toEqual([...drawn].sort());
});

test('an arrow, a dot and a sign belong to the shapes of a relation', () => {
  const shapesOf = (id: string) => sceneOf().elements.find((element) => element.id === id)?.shapes ?? [];
  const isArrow = (shape: Shape) => shape.type === 'path' && shape.fill !== undefined;
  const circles = (id: string) => shapesOf(id).filter((shape) => shape.type === 'circle').length;
  expect([shapesOf('linked').some(isArrow), shapesOf('undercut').some(isArrow)]).toEqual([true, false]);
  expect([circles('linked'), circles('undercut')]).toEqual([1, 2]);
});

test('a folded card says how many cards it holds, and they are not drawn', () => {
  const debate = debateOf(sketch);
  debate.apply([
    { entity: 'placement', id: 'placement-yes', before: { collapsed: false }, after: { collapsed: true } },
  ]);
  const scene = buildScene(debate, 'map', { theme: 'light', typesetter });
  expect(textsIn(scene)).toContain('2 folded');
  expect(scene.cards.map((card) => card.statement)).not.toContain('workers');
});

test('the legend explains a dashed card where there is one', () => {
  const data = debateOf(sketch).toData();
  const statements = data.statements.map((statement) => ({ ...statement, implicit: statement.id === 'bus' }));
  expect(textsIn(sceneOf({ with: { statements } }))).toContain('implicit: nobody stated it');
});

test('the legend explains how far claims are from the words, where somebody judged that', () => {
  const citations = (['quotation', 'imputation'] as const).map((fidelity, i) => ({
    ...unjudged({ id: `c${i}`, statement: i === 0 ? 'bus' : 'workers', excerpt: 'e' }),
    fidelity,
  }));
  const judged = sceneOf({ with: { citations } });
  expect(textsIn(judged)).toContain('quotation: word for word');
  expect(textsIn(judged)).not.toContain('paraphrase:');
  const legend = judged.elements.find((element) => element.kind === 'legend');
  expect(legend?.description).toContain('quotation: word for word, imputation: nobody said it');
  const card = judged.elements.find(({ id }) => id === 'bus');
  expect(card?.description).toMatch(/^[A-Z][a-z]+, quotation: /);
});

test('a title from right to left stands at the right edge', () => {
  const scene = sceneOf({ map: { title: 'חקירה ארצית' } });
  const line = scene.elements[0]?.shapes[0];
  expect(line?.type === 'text' ? line.x + line.line.width : 0).toBeCloseTo(scene.width - 44, 3);
});

test('the title of the debate cannot turn the name of its author', () => {
  const { debate } = debateOf(sketch).toData();
  const hostile = { ...debate, title: 'Trains\u202e', author: 'Ada' };
  const under = sceneOf({ with: { debate: hostile } }).elements[0]?.shapes[1];
  const runs = under?.type === 'text' ? under.line.runs : [];
  expect(runs.find((run) => run.text.includes('Ada'))?.rtl).toBe(false);
});

test('a map that is named like its debate says so once', () => {
  const texts = textsIn(sceneOf({ map: { title: 'A debate' } })).split('\n');
  expect(texts.filter((text) => text.includes('A debate'))).toHaveLength(1);
});
