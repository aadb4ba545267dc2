import { dialled } from '../../../core/press/phones.ts';
import { writtenEmail } from '../../../core/press/written-email.ts';
import type { Contact } from '../../../core/release.ts';
import type { ContactAction } from '../../../ui/contact-card.tsx';
import { t } from '../../i18n.ts';
import { aids } from '../../state/aids.ts';

/** What a reader can do with a contact: call, write, open the map, open the page. Only what is certain to work. */
export function contactActions(contact: Contact): ContactAction[] {
  const { phones, emails, urls, street, postcode, city } = contact;
  const calls = phones.flatMap(({ number, label, fax }): ContactAction[] => {
    const dials = dialled(number, label);
    if (!dials) return [];
    const value = label ? `${number} (${label})` : number;
    return [{ icon: 'phone', word: fax ? t('contact.fax') : t('contact.call'), value, href: `tel:${dials}` }];
  });
  const mails = emails.map(
    (email): ContactAction => ({
      icon: 'mail',
      word: t('contact.write'),
      value: email,
      href: `mailto:${writtenEmail(email)}`,
    }),
  );
  const pages = urls.map(
    (url): ContactAction => ({
      icon: 'link',
      word: t('contact.web'),
      value: url,
      href: /^https?:\/\//i.test(url) ? url : `https://${url}`,
    }),
  );
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const map: ContactAction[] = street
    ? [
        {
          icon: 'map',
          word: t('contact.map'),
          value: address,
          // The phone's own maps, once it is known which they are.
          href:
            aids()?.phoneMap(address) ?? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`,
        },
      ]
    : [];
  return [...calls, ...mails, ...pages, ...map];
}
