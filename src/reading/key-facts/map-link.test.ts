import { describe, expect, it } from 'vitest';
import { mapApp, mapHref, placeForMap } from './map-link.ts';

describe('placeForMap', () => {
  it('is the street with its city, without venue and room', () => {
    const place = (address: string) => placeForMap(address, 'Lindenfurt');
    expect(place('Haus am Kanal, Lindenallee 8, Raum 204')).toBe('Lindenallee 8, Lindenfurt');
    expect(place('Hafenstraße 31')).toBe('Hafenstraße 31, Lindenfurt');
    expect(place('Marktplatz 3, 4. Etage')).toBe('Marktplatz 3, Lindenfurt');
    expect(place('Marktplatz 3, 00815 Nebenstadt')).toBe('Marktplatz 3, 00815 Nebenstadt');
    expect(place('Rathaus Lindenfurt')).toBe('Rathaus Lindenfurt');
    expect(placeForMap('Hafenstraße 31', undefined)).toBe('Hafenstraße 31');
  });
});

describe('mapHref', () => {
  it('opens the phone’s own maps, or OpenStreetMap', () => {
    const on = (userAgent: string, maxTouchPoints = 0) => mapHref('Markt 1, A', mapApp({ userAgent, maxTouchPoints }));
    expect(on('Mozilla/5.0 (Linux; Android 10; K)', 5)).toBe('geo:0,0?q=Markt%201%2C%20A');
    expect(on('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', 5)).toMatch(
      /^https:\/\/maps\.apple\.com\/\?q=M/,
    );
    expect(on('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5)).toMatch(/apple/);
    expect(on('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toMatch(/openstreetmap\.org\/search\?query=Markt/);
    expect(on('Mozilla/5.0 (X11; Linux x86_64)')).toMatch(/openstreetmap/);
  });
});
