import { expect, test } from '@jest/globals';
import { readHours } from '@sociale-kaart/stages/clean/opening-hours/read-hours';

test.each([
  ['ma t/m vr 9.00-12.30 uur', 'Mo-Fr 09:00-12:30'],
  ['dinsdag en donderdag 13-16u', 'Tu,Th 13:00-16:00'],
  ['elke woensdag van 14:00 tot 16:00', 'We 14:00-16:00'],
  ['ma, wo en vr 9-17 uur, do 9-21 uur', 'Mo,We,Fr 09:00-17:00; Th 09:00-21:00'],
  ['maandag 9.00 - 12.00 en 13.00 - 17.00 uur', 'Mo 09:00-12:00,13:00-17:00'],
  ['24 uur per dag, 7 dagen per week', '24/7'],
  ['24/7', '24/7'],
  ['werkdagen 8:30–17:00', 'Mo-Fr 08:30-17:00'],
  ['elke werkdag 14.00-22.00 uur', 'Mo-Fr 14:00-22:00'],
  ['iedere werkdag van 9 tot 12 uur', 'Mo-Fr 09:00-12:00'],
  ['werkdagen 24 uur per dag', 'Mo-Fr 00:00-24:00'],
  ['Maandag t/m vrijdag van 08.30 uur tot 17.00 uur.', 'Mo-Fr 08:30-17:00'],
  ['ma.-vr. 9u30-12u', 'Mo-Fr 09:30-12:00'],
  ['ma 9-12 di 13-16', 'Mo 09:00-12:00; Tu 13:00-16:00'],
  ['ma 9-12; ma 13-17', 'Mo 09:00-12:00,13:00-17:00'],
  ["maandag: 's ochtends 9-12 en 's middags 13-17 uur", 'Mo 09:00-12:00,13:00-17:00'],
  ['dinsdagmiddag 13.30-15.30', 'Tu 13:30-15:30'],
  ['zaterdags tussen 10 en 12 uur', 'Sa 10:00-12:00'],
  ['ma t/m vr 9-17 uur, zaterdag gesloten', 'Mo-Fr 09:00-17:00'],
  ['ma t/m vr 9-17 uur (behalve feestdagen)', 'Mo-Fr 09:00-17:00; PH off'],
  ['dagelijks 9.00-17.00 uur, zondag en feestdagen gesloten', 'Mo-Sa 09:00-17:00; PH off'],
  ['dagelijks 17.00-8.00 uur', 'Mo-Su 17:00-08:00'],
  ['weekend 18.00-0.00 uur', 'Sa,Su 18:00-24:00'],
])('Dutch: %j is %j', (text, tijden) => {
  expect(readHours(text)).toEqual({ tijden, taal: 'nederlands' });
});

test.each([
  'Mo-Fr 09:00-17:00; PH off',
  'Mo,We,Fr 09:00-13:30',
  'Mo-Fr 9-17',
  'Mo-Sa 10:00-18:00; Su,PH off',
  'Tu[1] 10:00-12:00',
  'Jan-Mar Mo 09:00-10:00',
  'Mo-Fr 22:00-06:00; PH off',
  'Mo-Fr 09:00-17:00 "op afspraak"',
])('OpenStreetMap syntax stays as it is: %j', (text) => {
  expect(readHours(text)).toEqual({ tijden: text, taal: 'osm' });
});

test.each([
  ['no times', 'dagelijks'],
  ['no times, in OpenStreetMap syntax', 'Mo-Fr'],
  ['no days', '9.00-17.00 uur'],
  ['no days, in OpenStreetMap syntax', '09:00-17:00'],
  ['never open', 'zaterdag gesloten'],
  ['school holidays, which nobody knows', 'Mo-Fr 09:00-17:00; SH off'],
  ['one word too many', 'ma t/m vr 9-17 uur, alleen op afspraak'],
  ['not every week', '1e dinsdag van de maand 10-12 uur'],
  ['not every week', 'elke eerste werkdag van de maand 10-12 uur'],
  ['not every week', 'oneven weken ma 9-12'],
  ['seven in the morning or in the evening', 'dinsdagavond 7-9 uur'],
  ['two at night or in the afternoon', 'woensdag 2-4 uur'],
  ['five in the morning or in the evening', 'ma 9-5'],
  ['a second statement about Tuesday', 'ma t/m vr 9-12, di 13-16'],
  ['closed after it was open', 'ma 9-12, ma gesloten'],
  ['overlapping', 'ma 9-12 en 11-14'],
  ['no such time', 'ma 9.00-25.00'],
  ['no such time', 'ma 9.70-12.00'],
  ['no end', 'ma vanaf 9.00 uur'],
  ['open on holidays: which are they', 'zondag en feestdagen 12-17 uur'],
  ['a night that the next day would cut short', 'vr 22-4 uur, za 10-17 uur'],
  ['days backwards', 'vr t/m ma 9-12'],
  ['another language', 'Monday to Friday 9-5'],
  ['nothing at all', '...'],
])('%s, so only the text is kept: %j', (_, text) => {
  expect(readHours(text)).toBeUndefined();
});
