import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hulpvragen } from '@sociale-kaart/schemas/hulpvraag/hulpvragen';
import { pageFaults, visibleText } from './page-check.ts';
import { createReader, type Reader } from './reader.ts';
import { type ServedPages, servePages, voorbeeldstad } from './served-pages.ts';

let pages: ServedPages;
let reader: Reader;
beforeAll(async () => {
  const everywhere = { categorieen: ['schuldhulpverlening'], werkgebied: { soort: 'landelijk' } };
  pages = await servePages([
    ...voorbeeldstad(),
    { naam: 'Schulden de baas', ...everywhere },
    { naam: 'Geldles voor jongeren', doelgroepen: ['jongeren'], ...everywhere },
  ]);
});
afterAll(() => pages.close());
beforeEach(() => {
  reader = createReader(pages);
});

const text = () => visibleText(reader.html);

/** Up to the question for whom it is. */
async function choose(onderwerp: string, vraag: string): Promise<void> {
  await reader.open('/hulpvraag');
  await reader.press(onderwerp);
  await reader.press(vraag);
}

const MONEY = ['Geld Rekeningen, schulden en rondkomen', 'Ik kan mijn rekeningen niet betalen'] as const;
const LIFE = ['Hoe u zich voelt Somber, bang, verdrietig of in de war', 'Ik wil niet meer leven'] as const;

test('the first page shows the way in', async () => {
  await reader.open('/');
  expect(reader.html).toContain(
    'Weet u niet waar u moet zoeken? <a class="nl-link" href="/hulpvraag">Begin bij uw vraag</a>',
  );
});

describe('the way from a need to its answer', () => {
  test('is four questions, each a page that is well made', async () => {
    const titles: (string | undefined)[] = [];
    const look = () => {
      expect([reader.status, pageFaults(reader.html)]).toEqual([200, []]);
      titles.push(/<title>([^<]*) – /.exec(reader.html)?.[1]);
    };
    await reader.open('/hulpvraag');
    look();
    await reader.press(MONEY[0]);
    look();
    await reader.press(MONEY[1]);
    look();
    await reader.send({ wie: 'mij' });
    look();
    await reader.send({ waar: 'Lelystad' });
    look();
    expect(titles.slice(0, 4)).toEqual([
      'Waar gaat uw vraag over? (stap 1 van 4)',
      'Wat past het best bij u? (stap 2 van 4)',
      'Voor wie zoekt u hulp? (stap 3 van 4)',
      'Waar zoekt u hulp? (stap 4 van 4)',
    ]);
  });

  test('ends at the results, with the need as the question and its filters filled in', async () => {
    await choose(...MONEY);
    await reader.send({ wie: 'mij' });
    await reader.send({ waar: 'Lelystad' });
    expect(text()).toContain('‘Ik kan mijn rekeningen niet betalen’');
    expect(text()).toMatch(/Verwijder filter Onderwerp: Schuldhulpverlening/);
    expect(text()).toContain('Gemeente Lelystad');
    expect(text()).toContain('Hulp hierbij valt vaak onder: Wet gemeentelijke schuldhulpverlening');
    expect(text()).toContain('2 voorzieningen gevonden');
  });

  test('says the need of somebody else when it is for somebody else', async () => {
    await choose(...MONEY);
    await reader.send({ wie: 'ander' });
    await reader.send({});
    expect(text()).toContain('‘Iemand kan de rekeningen niet betalen’');
  });

  test('keeps what says nothing about the person, after what fits', async () => {
    await choose(...MONEY);
    await reader.send({ wie: 'kind' });
    await reader.send({ waar: 'Lelystad' });
    expect(text()).toMatch(
      /Past bij uw vraag \(1\) .*Geldles voor jongeren.* Zegt er niets over \(1\) .*Schulden de baas/,
    );
  });

  test('leaves nothing readable in an address, and is not kept', async () => {
    await choose(...LIFE);
    await reader.send({ wie: 'naaste', leeftijd: '34' });
    await reader.send({ waar: '8232' });
    expect(reader.addresses.map((path) => path.replace(/[\w-]{40,}$/, '*'))).toEqual([
      '/hulpvraag',
      '/hulpvraag/vraag/*',
      '/hulpvraag/wie/*',
      '/hulpvraag/waar/*',
      '/zoeken/*',
    ]);
    for (const path of reader.addresses.slice(1)) {
      const { headers } = await pages.get(path);
      expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
    }
    const sent = await pages.post('/hulpvraag/wie', { kies: 'niet-meer-willen-leven' });
    expect([sent.headers.get('cache-control'), sent.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ]);
  });

  test('there is one from every need that can be chosen', async () => {
    const lost = [];
    for (const { code, vraag } of hulpvragen) {
      const { status, headers } = await pages.post('/hulpvraag/antwoord', { kies: code });
      const answer = await pages.get(headers.get('location') ?? '');
      const found = visibleText(await answer.text()).includes(`‘${vraag}’`);
      if (status !== 303 || answer.status !== 200 || !found) lost.push(code);
    }
    expect(lost).toEqual([]);
  }, 60_000);
});

describe('whom to call now', () => {
  test('is told from the moment that the need is chosen, before everything else', async () => {
    await choose(...LIFE);
    const places = ['<dl', '<form class="zoekformulier"', '<li><article'];
    const answers: (Record<string, string> | undefined)[] = [{ wie: 'mij' }, { waar: 'Lelystad' }, undefined];
    for (const answer of answers) {
      expect(reader.html).toContain('<a class="nl-link" href="tel:08000113">Bel 113 Zelfmoordpreventie: 0800-0113</a>');
      const call = reader.html.indexOf('href="tel:112"');
      expect(call).toBeGreaterThan(0);
      const first = Math.min(...places.map((mark) => reader.html.indexOf(mark)).filter((place) => place > 0));
      if (answer) expect(call).toBeLessThan(first);
      else expect(call).toBeLessThan(reader.html.indexOf('class="hits"'));
      if (answer) await reader.send(answer);
    }
  });

  test('is not told where there is no hurry', async () => {
    await choose(...MONEY);
    expect(reader.html).not.toContain('href="tel:');
  });
});

describe('the way back', () => {
  beforeEach(async () => {
    await choose(...MONEY);
    await reader.send({ wie: 'kind', leeftijd: '12', doelgroep: 'ouders-en-gezinnen' });
    await reader.send({ waar: 'Lelystad' });
  });

  test('leads to each question, as it was answered', async () => {
    await reader.press('Voor wie: Mijn kind, 12 jaar');
    expect(reader.html).toMatch(/id="wie-kind"[^>]* checked>/);
    expect(reader.html).toContain('name="leeftijd" type="text" inputmode="numeric" value="12"');
    await reader.send({ wie: 'mij', leeftijd: '' });
    expect(reader.html).toContain('name="waar" type="text" value="Lelystad"');
    await reader.send({ waar: 'Utrecht' });
    expect(text()).toContain('‘Ik kan mijn rekeningen niet betalen’');
    expect(text()).toContain('Gemeente Utrecht');
    expect(text()).not.toContain('Leeftijd: 12 jaar');
  });

  test('to another need leaves the former and its filters behind, and keeps who and where', async () => {
    await reader.press('Vraag');
    await reader.press('Ik heb geen geld voor eten');
    await reader.send({ wie: 'kind' });
    await reader.send({ waar: 'Lelystad' });
    expect(text()).toContain('‘Iemand heeft geen geld voor eten’');
    expect(text()).toContain('Onderwerp: Voedselhulp');
    expect(text()).not.toContain('Onderwerp: Schuldhulpverlening');
  });

  test('to another topic asks for a need again', async () => {
    await reader.press('Onderwerp: Geld');
    await reader.press('Wonen Een huis vinden, houden of aanpassen');
    expect(text()).toContain('Ik zoek een huis');
    expect(text()).not.toContain('Ik kan mijn rekeningen niet betalen');
  });

  test('is a choice beside the needs too: all of a topic', async () => {
    await reader.press('Onderwerp: Geld');
    await reader.press('Wonen Een huis vinden, houden of aanpassen');
    await reader.press('Bekijk alles bij Wonen');
    expect(text()).toContain('Verwijder filter Leefgebied: Huisvesting');
    expect(text()).not.toContain('Wijzig uw antwoorden');
  });
});

test('a link of another site to a need gives the answer as the way in does', async () => {
  await choose(
    'Contact met anderen Eenzaam zijn, mensen ontmoeten en voor iemand zorgen',
    'Ik ben jong en zorg thuis voor iemand',
  );
  await reader.send({});
  await reader.send({ waar: 'Lelystad' });
  expect(text()).toContain('Verwijder filter Voor wie: Jonge mantelzorgers');
  expect(await (await pages.get('/zoeken?hulpvraag=jong-en-zorgen&gemeente=Lelystad')).text()).toBe(reader.html);
});

describe('what is wrong is asked first', () => {
  test.each([
    [{ leeftijd: 'oud' }, '#veld-leeftijd', 'Voor wie zoekt u hulp?'],
    [{ waar: 'Blabladorp' }, '#veld-waar', 'Waar zoekt u hulp?'],
    [{ leeftijd: '200', waar: 'Blabladorp' }, '#veld-leeftijd', 'Voor wie zoekt u hulp?'],
  ])('%j', async (fields, target, question) => {
    const { headers } = await pages.post('/hulpvraag/antwoord', { kies: 'huis-zoeken', ...fields });
    await reader.open(headers.get('location') ?? '');
    expect([reader.status, pageFaults(reader.html)]).toEqual([400, []]);
    expect(reader.html).toContain(`<a class="nl-link" href="${target}">`);
    expect(reader.html).toContain(`<title>Fout: ${question}`);
  });

  test.each([
    ['antwoord', {}, '/hulpvraag/leefgebied'],
    ['wie', { leefgebied: 'geld' }, '/hulpvraag/leefgebied'],
    ['wie', { kies: 'constructor' }, '/hulpvraag/leefgebied'],
    ['waar', { leefgebied: 'huisvesting' }, '/hulpvraag/vraag'],
    ['antwoord', { kies: 'huis-zoeken' }, '/zoeken'],
  ])('who asks for %s with %j is sent to %s', async (stap, fields, to) => {
    const { status, headers } = await pages.post(`/hulpvraag/${stap}`, fields);
    expect([status, headers.get('location')?.replace(/\/[^/]*$/, '')]).toEqual([303, to]);
  });

  test('of an address that is no question there is no page', async () => {
    expect((await pages.post('/hulpvraag/onzin', {})).status).toBe(404);
    expect((await pages.get('/hulpvraag/antwoord/AAAA')).status).toBe(404);
  });

  test('answers that cannot be read any more begin again', async () => {
    await reader.open('/hulpvraag/wie/AAAA');
    expect([reader.status, pageFaults(reader.html)]).toEqual([410, []]);
    expect(text()).toContain('Uw antwoorden zijn verlopen. Begin opnieuw.');
    await reader.press(MONEY[0]);
    expect(text()).toContain(MONEY[1]);
  });

  test('what is too much for an address is answered at once', async () => {
    const noise = Array.from({ length: 400 }, (_, nr) => `${nr * nr}x${nr}`);
    const step = await pages.post('/hulpvraag/waar', { kies: 'huis-zoeken', bron: noise });
    expect([step.status, visibleText(await step.text()).includes('Stap 4 van 4')]).toEqual([200, true]);
    const answer = await pages.post('/hulpvraag/antwoord', { kies: 'huis-zoeken', bron: noise });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/zoeken']);
  });
});
