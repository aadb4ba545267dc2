import { describe, expect, it } from 'vitest';
import { isGerman } from './is-german.ts';

describe('isGerman', () => {
  it.each([
    'Die Anmeldung ist bis zum 4. Mai im Rathaus Lindenfurt möglich. Bitte bringen Sie Ihren Ausweis mit.',
    'Sehr geehrte Frau Yılmaz, Ihr Antrag vom 3. März wurde bewilligt. Sie erhalten monatlich 563 Euro.',
    'Rathaus Lindenfurt',
    '',
  ])('takes "%s" for German', (text) => {
    expect(isGerman(text)).toBe(true);
  });

  it.each([
    'Registration is open until 4 May at the town hall of Lindenfurt. Please bring your passport with you.',
    'De aanmelding is mogelijk tot en met 4 mei in het stadhuis van Lindenfurt. Neem een paspoort mee.',
    'L’inscription est possible jusqu’au 4 mai à la mairie de Lindenfurt. Apportez votre passeport.',
    'Kayıt 4 Mayıs tarihine kadar Lindenfurt belediyesinde mümkündür. Lütfen pasaportunuzu getirin.',
    'Înscrierea este posibilă până la 4 mai la primăria din Lindenfurt. Vă rugăm să aduceți pașaportul.',
    'Zapisy są możliwe do 4 maja w ratuszu w Lindenfurcie. Proszę zabrać ze sobą paszport.',
    'Реєстрація можлива до 4 травня в ратуші Лінденфурта. Візьміть паспорт.',
    'التسجيل ممكن حتى 4 مايو في بلدية ليندنفورت. أحضروا جواز السفر.',
  ])('does not take "%s" for German', (text) => {
    expect(isGerman(text)).toBe(false);
  });
});
