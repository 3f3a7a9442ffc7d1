/** Redirects by what stands in their Location: relative and odd spellings that browsers follow, and places where nobody may go. */
import { longArticle } from './long-article.ts'
import { html, makeCases, redirect, site, type Written } from './make.ts'

const path = '/locks/survey'
const article = longArticle('The survey of the eleven locks')
const lost = html('<h1>404</h1><p>Nothing here.</p>', 404)
const leads = (
  name: string,
  mechanism: string,
  verdicts: Written['verdicts'],
  to: string,
  more: Pick<Written, 'hosts'> = {},
): Written => ({
  name: `to-${name}`,
  mechanism,
  path: '/old/survey',
  verdicts,
  ...more,
  serve: site('en', 'ngo', { '/old/survey': redirect(to, 301), [path]: html(article) }, lost),
})

export const places = [
  ...makeCases('redirect', 'alive', [
    leads(
      'place-with-fragment',
      'a Location with a fragment of its own',
      ['redirected', 'alive'],
      '../locks/survey#top',
    ),
    leads(
      'place-with-dots',
      'a relative Location with dots in it',
      ['redirected', 'alive'],
      './../x/../locks/./survey',
    ),
    leads(
      'place-with-blanks',
      'a Location with blanks around it',
      ['redirected', 'alive'],
      '  /locks/survey  ',
    ),
    leads(
      'place-without-scheme',
      'a Location without a scheme',
      ['redirected', 'alive'],
      '//to-place-without-scheme.test/locks/survey',
    ),
    leads(
      'place-in-capitals',
      'a Location whose scheme and host are in capitals',
      ['redirected', 'alive'],
      'HTTPS://TO-PLACE-IN-CAPITALS.TEST/locks/survey',
    ),
    leads(
      'place-with-name',
      'a Location with a user name and password in it',
      ['redirected', 'alive'],
      'https://reader:secret@to-place-with-name.test/locks/survey',
    ),
    leads(
      'place-with-backslashes',
      'a Location with backslashes',
      ['redirected', 'alive'],
      '\\locks\\survey',
    ),
    leads(
      'place-with-port',
      'a Location with the port that is meant anyway',
      ['redirected', 'alive'],
      'https://to-place-with-port.test:443/locks/survey',
    ),
  ]),
  ...makeCases('redirect', 'undecidable', [
    leads('empty-place', 'a Location that is empty', ['bad-response', 'redirect-loop'], ''),
    leads(
      'place-of-blob',
      'a Location of the scheme blob',
      ['unsupported', 'bad-response'],
      'blob:https://to-place-of-blob.test/1',
    ),
    leads(
      'place-of-data',
      'a Location of the scheme data',
      ['unsupported', 'bad-response'],
      'data:text/html,<h1>Survey</h1>',
    ),
    leads(
      'place-of-file',
      'a Location of the scheme file',
      ['unsupported', 'bad-response'],
      'file:///etc/hostname',
    ),
    leads(
      'place-of-mail-port',
      'a Location to the port of a mail server',
      ['unsafe'],
      'https://to-place-of-mail-port.test:25/',
    ),
    leads(
      'place-of-onion',
      'a Location in the onion net',
      ['unsafe'],
      'http://expyuzz4wqqyqhjn.onion/survey',
    ),
    leads(
      'place-of-house',
      'a Location to a name that one house knows',
      ['unsafe'],
      'http://nas.local/survey',
    ),
    leads('place-of-zero', 'a Location to the address of all zeros', ['unsafe'], 'http://0/'),
    leads(
      'place-of-many',
      'a Location of a hundred thousand characters',
      ['bad-response', 'too-large', 'unsupported'],
      `/${'a'.repeat(100_000)}`,
    ),
  ]),
]
