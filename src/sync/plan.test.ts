import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition, IndexPage } from '../core/edition.ts';
import type { PageRef } from '../storage/edition-state.ts';
import { changedRelease, withdrawnRelease } from '../storage/release-change.ts';
import type { PageHashes, StoredRelease } from '../storage/schema.ts';
import {
  buildEdition,
  type FixtureEdition,
  type FixtureRelease,
  lindenfurtRelease,
} from './edition-fixture.test-support.ts';
import { keptLanguages, type PlannedChange, planPages, planReleases } from './plan.ts';

/** A phone as the plan sees it; changes are applied by the same functions the storage uses. */
class Phone {
  stored = new Map<string, StoredRelease>();
  applied: PageHashes = {};

  /** Plans against an edition, applies the changes that `accept` lets pass, notes the pages if all did. */
  sync(
    { edition, pages }: FixtureEdition,
    kept: string[],
    accept: (change: PlannedChange, nth: number) => boolean = () => true,
  ) {
    const refs = planPages(edition, this.applied, kept);
    const changes = planReleases(edition, kept, pagesOf(refs, pages), [...this.stored.values()]);
    const accepted = changes.filter(accept);
    for (const change of accepted) {
      const current = this.stored.get(change.facts.id);
      if (change.kind === 'update') this.stored.set(change.facts.id, changedRelease(current, change));
      else
        this.stored.set(change.facts.id, withdrawnRelease(current ?? { ...change.facts, texts: {} }, change.on, false));
    }
    if (accepted.length === changes.length) {
      for (const { lang, month, hash } of refs) {
        const { [month]: _before, ...months } = this.applied[lang] ?? {};
        this.applied[lang] = hash ? { ...months, [month]: hash } : months;
      }
    }
    return { refs, changes };
  }

  /** What the lists show. */
  get listed() {
    return [...this.stored.values()].filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function pagesOf(refs: PageRef[], pages: IndexPage[]): IndexPage[] {
  return refs.map(
    ({ lang, month }) =>
      pages.find((page) => page.lang === lang && page.month === month) ?? { format: 1, lang, month, releases: [] },
  );
}

function renditionKeys(releases: StoredRelease[]): Set<string> {
  return new Set(
    releases.flatMap(({ id, texts }) =>
      Object.entries(texts).flatMap(([lang, { renditions }]) =>
        Object.entries(renditions).map(([level, { hash }]) => `${id}/${lang}.${level}.${hash}`),
      ),
    ),
  );
}

const KEPT = ['de', 'ar'];
const release = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    published: fc.constantFrom('2025-10-31', '2025-11-01', '2025-11-30', '2025-12-12'),
    version: fc.integer({ min: 1, max: 3 }),
    langs: fc.subarray(['ar', 'uk']),
    withdrawn: fc.option(fc.constant('2025-12-20'), { freq: 5, nil: undefined }),
  })
  .map(
    ({ id, published, version, langs, withdrawn }): FixtureRelease => ({
      ...lindenfurtRelease(id, published, langs, version),
      ...(withdrawn && { withdrawn }),
    }),
  );
const edition = fc
  .uniqueArray(release, { selector: ({ id }) => id })
  .map((releases) => buildEdition(releases, ['de', 'ar', 'uk']));

describe('planning a sync, for any two editions', () => {
  it('finds nothing to do once the plan is applied', () => {
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const phone = new Phone();
        phone.sync(first, KEPT);
        phone.sync(second, KEPT);
        expect(phone.sync(second, KEPT)).toEqual({ refs: [], changes: [] });
        const everything = planReleases(second.edition, KEPT, second.pages, [...phone.stored.values()]);
        expect(everything).toEqual([]);
      }),
    );
  });

  it('leads to the same lists as a first visit to the second', () => {
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const updated = new Phone();
        updated.sync(first, KEPT);
        updated.sync(second, KEPT);
        const fresh = new Phone();
        fresh.sync(second, KEPT);
        expect(updated.listed).toEqual(fresh.listed);
      }),
    );
  });

  it('costs what changed: each page and rendition that differs once, and nothing else', () => {
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const phone = new Phone();
        phone.sync(first, KEPT);
        const before = renditionKeys([...phone.stored.values()]);
        const { refs, changes } = phone.sync(second, KEPT);

        const pagesThatDiffer = KEPT.flatMap((lang) => {
          const [old = {}, now = {}] = [first.edition.index[lang], second.edition.index[lang]];
          return Object.keys({ ...old, ...now }).filter((month) => old[month] !== now[month]);
        });
        expect(refs).toHaveLength(pagesThatDiffer.length);

        const fetched = changes.flatMap((change) =>
          change.kind === 'update'
            ? change.fetch.map(({ lang, level, ref }) => `${change.facts.id}/${lang}.${level}.${ref.hash}`)
            : [],
        );
        const needed = [...renditionKeys(phone.listed)].filter((key) => !before.has(key));
        expect(fetched.sort()).toEqual(needed.sort());
      }),
    );
  });

  it('comes to the same state when only some changes were applied before', () => {
    fc.assert(
      fc.property(edition, edition, fc.infiniteStream(fc.boolean()), (first, second, coin) => {
        const whole = new Phone();
        whole.sync(first, KEPT);
        whole.sync(second, KEPT);
        const cutOff = new Phone();
        cutOff.sync(first, KEPT);
        cutOff.sync(second, KEPT, () => coin.next().value === true);
        cutOff.sync(second, KEPT);
        expect(cutOff.stored).toEqual(whole.stored);
        expect(cutOff.applied).toEqual(whole.applied);
      }),
    );
  });

  it('lists changes newest first', () => {
    fc.assert(
      fc.property(edition, (first) => {
        const { refs, changes } = new Phone().sync(first, KEPT);
        const days = changes.map(({ facts }) => facts.published);
        expect(days).toEqual([...days].sort().reverse());
        expect(refs.map(({ month }) => month)).toEqual(
          refs
            .map(({ month }) => month)
            .sort()
            .reverse(),
        );
      }),
    );
  });
});

describe('planReleases', () => {
  const course = lindenfurtRelease('sprachkurs', '2025-12-01');
  const fire = lindenfurtRelease('feuerwehr', '2025-11-20');

  function phoneWith(...releases: FixtureRelease[]) {
    const phone = new Phone();
    phone.sync(buildEdition(releases), KEPT);
    return phone;
  }

  it('withdraws a release that is gone from its month, on the day of the edition', () => {
    const { changes } = phoneWith(course, fire).sync(buildEdition([course], undefined, '2025-12-24'), KEPT);
    expect(changes).toMatchObject([{ kind: 'withdraw', facts: { id: 'feuerwehr' }, on: '2025-12-24' }]);
  });

  it('withdraws on the day the publisher says', () => {
    const { changes } = phoneWith(course).sync(buildEdition([{ ...course, withdrawn: '2025-12-03' }]), KEPT);
    expect(changes).toMatchObject([{ kind: 'withdraw', on: '2025-12-03' }]);
  });

  it('takes a withdrawn release up again when it is published again', () => {
    const phone = phoneWith(course);
    phone.sync(buildEdition([]), KEPT);
    expect(phone.listed).toEqual([]);
    phone.sync(buildEdition([course]), KEPT);
    expect(phone.listed).toMatchObject([{ id: 'sprachkurs' }]);
    expect(phone.listed[0]?.withdrawn).toBeUndefined();
  });

  it('follows a release into another month without withdrawing it or fetching it again', () => {
    const { changes } = phoneWith(course).sync(buildEdition([{ ...course, published: '2025-11-30' }]), KEPT);
    expect(changes).toMatchObject([{ kind: 'update', facts: { published: '2025-11-30' }, fetch: [] }]);
  });

  it('keeps the other languages when one is taken away', () => {
    const phone = phoneWith(course);
    const { changes } = phone.sync(buildEdition([lindenfurtRelease('sprachkurs', '2025-12-01', [])]), KEPT);
    expect(changes).toMatchObject([{ without: ['ar'], fetch: [] }]);
    expect(Object.keys(phone.listed[0]?.texts ?? {})).toEqual(['de']);
  });

  it('asks for nothing but the facts when only a correction is noted', () => {
    const { changes } = phoneWith(course).sync(buildEdition([{ ...course, corrected: '2025-12-02' }]), KEPT);
    expect(changes).toMatchObject([{ facts: { corrected: '2025-12-02' }, fetch: [] }]);
  });

  it('does not believe another language in a release that the source language does not have', () => {
    const { edition, pages } = buildEdition([course]);
    const arabic = pages.filter(({ lang }) => lang === 'ar');
    expect(planReleases(edition, KEPT, arabic, [])).toEqual([]);
  });
});

describe('keptLanguages', () => {
  it('has the source language first, and each language once', () => {
    const { languages } = buildEdition([]).edition;
    const edition = { languages } as Edition;
    expect(keptLanguages(edition, ['ar', 'de', 'ar'])).toEqual(['de', 'ar']);
    expect(keptLanguages(edition, [])).toEqual(['de']);
  });
});
