/** What an abbreviation stands for, where one wording fits everywhere: key in lower case without spaces = words. */
export const IN_FULL: ReadonlyMap<string, string> = new Map(
  `
z.b.=zum Beispiel
bspw.=zum Beispiel
u.a.=unter anderem
d.h.=das heißt
v.a.=vor allem
i.d.r.=meistens
z.t.=zum Teil
u.u.=vielleicht
z.zt.=im Moment
zzt.=im Moment
ca.=ungefähr
zirka.=ungefähr
insb.=besonders
insbes.=besonders
vorauss.=voraussichtlich
s.o.=siehe oben
s.u.=siehe unten
lt.=laut
bzgl.=bezüglich
gem.=nach
zw.=zwischen
tgl.=täglich
mtl.=monatlich
z.hd.=zu Händen
p.p.=pro Person
n.v.=nach Absprache
usw.=und so weiter
usf.=und so weiter
etc.=und so weiter
u.v.m.=und vieles mehr
uvm.=und vieles mehr
mwst.=Mehrwertsteuer
jh.=Jahrhundert
jhd.=Jahrhundert
inkl.=inklusive
incl.=inklusive
einschl.=einschließlich
vgl.=siehe
`
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [key = '', words = ''] = line.split('=');
      return [key, words];
    }),
);

/** Behind a number: for one, for several. */
export const UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'std.': ['Stunde', 'Stunden'],
  'min.': ['Minute', 'Minuten'],
  'sek.': ['Sekunde', 'Sekunden'],
  'mio.': ['Million', 'Millionen'],
  'mrd.': ['Milliarde', 'Milliarden'],
  'tsd.': ['Tausend', 'Tausend'],
  'pers.': ['Person', 'Personen'],
};
