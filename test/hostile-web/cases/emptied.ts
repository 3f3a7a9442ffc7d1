/** Servers with nothing on them, accounts that were closed, and sites that are broken or shut for a while. */
import { page } from '../pages/build.ts'
import { html, makeCases, redirect, show, type Written } from './make.ts'

const server = (name: string, mechanism: string, title: string, body: string, header: string): Written => ({
  name,
  mechanism,
  path: '/reports/2015/annual.html',
  verdicts: ['soft-404', 'parked'],
  serve: () => ({
    status: 200,
    headers: [
      ['Server', header],
      ['Content-Type', 'text/html'],
    ],
    body: `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  }),
})

export const emptied = makeCases('default-page', 'dead', [
  server(
    'welcome-n',
    'the welcome page of nginx for every address',
    'Welcome to nginx!',
    '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p>',
    'nginx/1.18.0',
  ),
  server(
    'it-works',
    'the first page of Apache on a Debian machine for every address',
    'Apache2 Debian Default Page: It works',
    '<h1>It works!</h1><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p><p>If you are a normal user of this web site and don’t know what this page is about, this probably means that the site is currently unavailable due to maintenance.</p>',
    'Apache/2.4.57 (Debian)',
  ),
  server(
    'iis-start',
    'the start picture of IIS for every address',
    'IIS Windows Server',
    '<div id="container"><a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960" height="600"></a></div>',
    'Microsoft-IIS/10.0',
  ),
  server(
    'plesk-default',
    'the default page of Plesk for a domain without content',
    'Domain Default page',
    '<h1>Domain Default page</h1><p>If you see this page, it means that the website at this address was created with Plesk and has no content yet.</p><p>Log in to Plesk to publish your website.</p>',
    'nginx',
  ),
  server(
    'cpanel-sorry',
    'the apology page of cPanel for a host that is not configured',
    'Default Web Site Page',
    '<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@cpanel-sorry.test</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration. The site may have moved to a different server.</p>',
    'Apache',
  ),
  server(
    'index-of-nothing',
    'an empty listing of a directory for every address',
    'Index of /',
    '<h1>Index of /</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr><tr><th colspan="3"><hr></th></tr></table><address>Apache/2.4 Server at index-of-nothing.test Port 443</address>',
    'Apache/2.4',
  ),
])

export const suspended = makeCases('suspended', 'dead', [
  {
    name: 'suspended-page',
    mechanism: 'the redirect of cPanel to its page for suspended accounts',
    verdicts: ['parked', 'soft-404'],
    serve: (request) =>
      request.path.includes('suspendedpage')
        ? html(
            '<!doctype html><html><head><title>Account Suspended</title></head><body><h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p></body></html>',
          )
        : redirect('/cgi-sys/suspendedpage.cgi'),
  },
  {
    name: 'hesap-askida',
    mechanism: 'the host says in place, with 200, that the account was suspended for lack of payment',
    language: 'tr',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        '<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Hesap askıya alındı</title></head><body><h1>Bu hesap askıya alınmıştır</h1><p>Ödeme yapılmadığı için bu web sitesinin yayını durdurulmuştur. Lütfen barındırma firmanızla görüşün.</p></body></html>',
      ),
  },
  {
    name: 'wiki-farm-closed',
    mechanism: 'a host of blogs says that this blog broke its terms',
    path: '/2016/08/wells.html',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        page('en', 'ngo', {
          title: 'This site is no longer available',
          main: [
            'This site has been archived or suspended for a violation of our Terms of Service.',
            'For more information and to contact us please read this support document.',
          ],
        }),
      ),
  },
])

export const undone = makeCases('server-fault', 'undecidable', [
  {
    name: 'database-away',
    mechanism: 'all pages of the site say with 200 that the database cannot be reached',
    verdicts: ['server-error'],
    serve: () =>
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Database Error</title></head><body id="error-page"><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>',
      ),
  },
  {
    name: 'php-in-the-open',
    mechanism: 'fatal error of a script printed in the page, with 200, on every address',
    verdicts: ['server-error'],
    serve: () =>
      html(
        '<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /var/www/html/inc/db.php:14\nStack trace:\n#0 /var/www/html/index.php(3): connect()\n#1 {main}\n  thrown in <b>/var/www/html/inc/db.php</b> on line <b>14</b><br />',
      ),
  },
  {
    name: 'soon-back',
    mechanism: 'a maintenance page with 200 for every address, in German',
    language: 'de',
    verdicts: ['maintenance'],
    serve: () =>
      html(
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Wartungsarbeiten</title></head><body><h1>Wartungsarbeiten</h1><p>Unsere Website wird gerade gewartet. Wir sind in Kürze wieder für Sie da.</p></body></html>',
      ),
  },
  {
    name: 'upkeep-by-redirect',
    mechanism: 'a temporary redirect of every address to /maintenance',
    language: 'pl',
    verdicts: ['maintenance'],
    serve: (request) =>
      request.path === '/maintenance'
        ? html(
            '<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Przerwa techniczna</title></head><body><h1>Przerwa techniczna</h1><p>Trwają prace konserwacyjne. Zapraszamy później.</p></body></html>',
          )
        : redirect('/maintenance'),
  },
  {
    name: 'upkeep-by-status',
    mechanism: '503 with Retry-After and a page about planned work',
    language: 'fr',
    verdicts: ['maintenance', 'server-error'],
    serve: () =>
      show(
        'fr',
        'ministry',
        { title: 'Maintenance en cours', main: ['Le site est momentanément indisponible.'] },
        503,
        [['Retry-After', '7200']],
      ),
  },
  {
    name: 'over-the-quota',
    mechanism: '509 of a host whose customer has used up its traffic',
    verdicts: ['server-error', 'bad-response'],
    serve: () =>
      html(
        '<html><head><title>509 Bandwidth Limit Exceeded</title></head><body><h1>Bandwidth Limit Exceeded</h1></body></html>',
        509,
      ),
  },
])
