/**
 * What the compressor knows before it starts: JSON of a rendition as the publisher writes it, and German words of contacts,
 * which stay German in every language. Rare things come first, frequent ones last, where pointing at them costs least.
 *
 * Part of the format: another dictionary is another version of the share code. Only ASCII, so that it means the same in
 * every script's window.
 */
export const DICTIONARY = [
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE',
  ',"previousKeys":[{"id":"","public":"","endorsement":"","keys":{"key":{"id":"","title":"","note":"',
  '{"kind":"table","id":"b","header":["","rows":[["","{"kind":"quote","id":"b","by":"","depth":3,"ordered":true',
  '"reviewed":{"by":"","on":"2027-0"stale":true"origin":"human"}}"origin":"rules","engine":"Lesebr"subtitle":"',
  ' Amt und Stadt, Presse und Kommunikation, Jobcenter, Agentur Arbeit, Volkshochschule, Beratungsstelle, Fachbereich ',
  'Integration, Auslaender, Einwanderung, Wirtschaft, Jugend, Familie, Schule, Soziales, Gesundheit, Bildung, Ausbildung ',
  'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Januar, Februar, April, Juni, Juli, August, ',
  'September, Oktober, November, Dezember 2027, Haus, Raum, Platz, allee, weg, Uhr Euro ',
  '{"link":"https://www.","text":"{"link":"mailto:"fax":true"src":"media/"alt":"',
  '"closed":true},{"kind":"weekly","text":"","weekdays":[1,2,3,4,5],"time":"09:00"',
  '"endDate":"2026-12-31","},{"kind":"cost","block":"b2","sentence":1,"text":"","amount":20,"currency":"EUR"',
  '{"format":1,"release":"2026-1","lang":"de","level":"original","level":"plain","title":"","blocks":[',
  '{"kind":"paragraph","id":"b1","sentences":[["{"kind":"list","id":"b4","ordered":false,"items":[[["',
  '"]]},{"kind":"image","id":"b8","caption":"","credit":"Foto: Stadt "},',
  '{"kind":"contact","id":"b9","role":"body","contact":{"organisation":"","department":"","person":"","street":"stra',
  '"street":"Rathaus, ","postcode":"","city":"","phones":[{"number":"0","label":"mobil"}],"emails":["info@',
  '"],"urls":["www.","notes":[]}},{"kind":"contact","id":"b10","role":"publisher","contact":{"organisation":"Stadt ',
  '","department":"Presseamt","phones":[{"number":"+49 "label":"ServiceCenter "}],"emails":["presse@"],"urls":["https://',
  '"],"notes":[]}}],"facts":[{"kind":"when","text":"","date":"2027-01-1","time":"16:00","endTime":"18:00","block":"b1"',
  ',"sentence":0},{"kind":"until","text":"","date":"2026-12-1","block":"b2","sentence":1},{"kind":"where","block":"b3",',
  '"sentence":2,"text":"","address":"","contact":{"organisation":"{"kind":"ask","block":"b8","sentence":3,"text":"',
  '}}],"provenance":{"origin":"machine","engine":"","made":"2026-1"}}',
  '{"publishers":[{"name":"Stadt ","key":"texts":[{"bytes":5,"publisher":0,"signed":true}]}',
  '{"kind":"heading","id":"b3","depth":2,"sentences":[["{"kind":"paragraph","id":"b5","sentences":[[{"strong":"',
  '"},"."],[{"strong":""}," "],[" ",{"term":"","text":""}," "],["',
  '"]]},{"kind":"paragraph","id":"b2","sentences":[["."],["',
].join('');
