/** Cannot be told: legal blocks, maintenance, rate limits and servers in trouble. */
import type { WebCase } from '../case.ts'
import { wall, type Wall } from './walls.ts'

const laws: readonly Wall[] = [
  [
    'law-451',
    'en',
    451,
    [['Link', '<https://authority.example/>; rel="blocked-by"']],
    'Unavailable for legal reasons',
    '<h1>Unavailable for legal reasons</h1><p>We cannot show this page in your country because of a court order.</p>',
    'Status 451.',
  ],
  [
    'law-gdpr',
    'en',
    451,
    [],
    'Not available in your region',
    '<p>We recognise that you are visiting from within the European Economic Area, where data rules apply. Access cannot be granted at this time.</p>',
    'A paper shuts out a region.',
  ],
  [
    'law-geo-video',
    'es',
    403,
    [],
    'No disponible en su país',
    '<p>Este contenido no está disponible en su país por motivos de derechos.</p>',
    'Geographic block with 403.',
  ],
]
const repairs: readonly Wall[] = [
  [
    'maint-503',
    'en',
    503,
    [['Retry-After', '3600']],
    'Scheduled maintenance',
    '<h1>We will be back at six</h1><p>Our site is down for scheduled maintenance.</p>',
    'Maintenance with 503 and Retry-After.',
  ],
  [
    'maint-wp',
    'en',
    503,
    [['Retry-After', '600']],
    'Maintenance',
    '<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>',
    'The well-known one-liner with 503.',
  ],
  [
    'maint-cs',
    'cs',
    503,
    [],
    'Probíhá údržba',
    '<h1>Právě probíhá údržba</h1><p>Web bude opět dostupný dnes večer.</p>',
    'Maintenance in Czech.',
  ],
  [
    'maint-tr',
    'tr',
    503,
    [],
    'Bakım çalışması',
    '<h1>Sitemiz bakımdadır</h1><p>Kısa süre sonra yeniden hizmetinizdeyiz.</p>',
    'Maintenance in Turkish.',
  ],
]
const rates: readonly Wall[] = [
  [
    'rate-429',
    'en',
    429,
    [['Retry-After', '900']],
    'Too many requests',
    '<h1>Slow down</h1><p>You have sent too many requests. Try again later.</p>',
    'Status 429.',
  ],
  [
    'rate-429-bare',
    'ja',
    429,
    [],
    'アクセス集中',
    '<p>アクセスが集中しています。しばらくしてからお試しください。</p>',
    '429 in Japanese without Retry-After.',
  ],
]
const errors: readonly Wall[] = [
  [
    'err-500',
    'en',
    500,
    [],
    'Internal Server Error',
    '<h1>Internal Server Error</h1><p>The server encountered an error and could not complete your request.</p>',
    'Plain 500.',
  ],
  [
    'err-502',
    'en',
    502,
    [['Server', 'nginx']],
    '502 Bad Gateway',
    '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>',
    'Bad gateway for as long as we look.',
  ],
  [
    'err-522',
    'en',
    522,
    [['Server', 'cloudflare']],
    'Connection timed out',
    '<h1>Connection timed out <span>Error code 522</span></h1><p>The origin web server timed out.</p>',
    'The edge cannot reach the origin.',
  ],
]
export const stops: readonly WebCase[] = [
  ...laws.map(wall('legal', ['legal-block', 'blocked'], 'gov')),
  ...repairs.map(wall('maintenance', ['maintenance', 'server-error'], 'old')),
  ...rates.map(wall('rate', ['rate-limited'], 'old')),
  ...errors.map(wall('status', ['server-error'], 'old')),
]
