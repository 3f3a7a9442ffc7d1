/** Standing pages that look gone: laws out of force, archived pages, frames full of log-in boxes. */
import type { WebCase } from '../case.ts'
import { alive, bare, both, go, one } from './kit.ts'

export const aliveA: readonly WebCase[] = [
  alive(
    'refugee-country-note',
    'en',
    'login-box',
    ['alive'],
    'A Drupal library of country reports with a log-in block beside every document.',
    'https://www.~/en/docs/eligibility-guidelines-eritrea-2011',
    one(
      'drupal',
      'en',
      'Refugee Documents',
      '/en/docs/eligibility-guidelines-eritrea-2011',
      {
        h: 'Eligibility Guidelines for Assessing the International Protection Needs of Asylum-Seekers from Eritrea',
        p: [
          'These guidelines supersede the position paper of April 2009. They are intended to assist decision-makers in assessing claims lodged by nationals of Eritrea.',
          'Please log in if you want to save this document to your folder; reading and downloading it requires no account.',
        ],
      },
      { kb: 90, up: true },
    ),
  ),
  alive(
    'reservations-none',
    'en',
    'empty-register',
    ['alive'],
    'The treaty page of a depositary whose table of reservations says none.',
    'https://www.~/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9-b&chapter=4',
    one(
      'aspx',
      'en',
      'Treaty Series Collection',
      '/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9-b&chapter=4',
      {
        h: 'Optional Protocol to the Convention against Torture',
        p: [
          'Entry into force: 22 June 2006, in accordance with article 28(1). Registration: 22 June 2006, No. 24841. Status: Signatories: 76. Parties: 94.',
          '<table><tr><th>Participant</th><th>Signature</th><th>Ratification, Accession(a)</th></tr><tr><td>Albania</td><td></td><td>1 Oct 2003 a</td></tr><tr><td>Argentina</td><td>30 Apr 2003</td><td>15 Nov 2004</td></tr><tr><td>Armenia</td><td></td><td>14 Sep 2006 a</td></tr></table>',
          '<h2>Reservations</h2><p>(No records found.)</p><h2>Objections</h2><p>No objections have been received.</p>',
        ],
        fill: 1,
      },
      {
        kb: 110,
        nf: { h: 'Treaty not found', p: ['The treaty you are looking for does not exist.'], status: 404 },
      },
    ),
  ),
  alive(
    'treaty-body-moved',
    'en',
    'redirect',
    ['redirected', 'alive'],
    'An old path of a UN office goes for good to the same document in its new home.',
    'http://www2.~/english/bodies/cedaw/docs/ngos/ShadowReport_Malawi45.htm',
    (() => {
      const now = {
        sw: 'drupal',
        lang: 'en',
        title: 'Office for Human Rights',
        kb: 120,
        pages: {
          '/en/documents/ngo-shadow-report-malawi-45th-session': {
            h: 'Shadow report on Malawi, 45th session of the Committee',
            p: [
              'Submitted by Women and Law in Southern Africa to the Committee on the Elimination of Discrimination against Women, January 2010.',
              'The report takes up the bill on marriage, divorce and family relations, which had been pending since 2006.',
            ],
          },
        },
      } as const
      return {
        'www2.~': {
          serve: (r) =>
            r.path.startsWith('/english/bodies/cedaw/docs/ngos/ShadowReport_Malawi45')
              ? go(
                  301,
                  'https://www.treaty-body-moved-xiv.test/en/documents/ngo-shadow-report-malawi-45th-session',
                )
              : go(301, `https://www.treaty-body-moved-xiv.test${r.path}`),
        },
        ...both(now),
      }
    })(),
  ),
  alive(
    'resolution-404',
    'en',
    'number-trap',
    ['alive'],
    'The title of the page is that of resolution 404 (1977).',
    'https://digital.~/record/66632?ln=en',
    {
      'digital.~': one(
        'portal',
        'en',
        'Digital Library of Resolutions',
        '/record/66632',
        {
          h: 'Resolution 404 (1977) / [adopted by the Security Council at its 1987th meeting], of 8 February 1977',
          title: '404 (1977)',
          p: [
            '<table><tr><th>Title</th><td>Resolution 404 (1977)</td></tr><tr><th>Symbol</th><td>S/RES/404(1977)</td></tr><tr><th>Agenda</th><td>Complaint by Benin</td></tr><tr><th>Vote</th><td>Adopted by consensus, 1987th meeting</td></tr></table>',
            'The Council affirms that the territorial integrity and political independence of the People’s Republic of Benin must be respected and decides to send a special mission to Cotonou.',
          ],
          fill: 0,
        },
        { kb: 45 },
      )[''],
    },
  ),
  alive(
    'shutdown-report',
    'en',
    'words-trap',
    ['alive'],
    'A rights group reports on blocked sites that answer “404 Not Found”.',
    'https://~/news/2019/06/21/why-they-see-404-not-found',
    one(
      'news',
      'en',
      'Rights Monitor',
      '/news/2019/06/21/why-they-see-404-not-found',
      {
        h: '“404 Not Found”: How Pages Disappear before an Election',
        p: [
          'In the week before the vote, visitors to eleven independent news sites were told that the page did not exist. Engineers whom we interviewed said that the message did not come from the sites.',
          '“The page you requested has been removed,” read one notice. The editor told us that nobody at the paper had removed anything.',
          'The government should end network interference and publish every blocking order.',
        ],
      },
      { kb: 140, up: true },
    ),
  ),
  alive(
    'bureau-fermeture',
    'fr',
    'words-trap',
    ['alive'],
    'A press release about an office that was closed by the authorities.',
    'https://www.~/fr/latest/news/2021/10/fermeture-du-bureau-regional/',
    one(
      'wordpress',
      'fr',
      'Vigie des libertés',
      '/fr/latest/news/2021/10/fermeture-du-bureau-regional/',
      {
        h: 'Notre bureau régional contraint de fermer ses portes',
        p: [
          'L’organisation a annoncé lundi la fermeture de son bureau régional d’ici à la fin de l’année. Cette décision fait suite à la suppression de son autorisation par le ministère.',
          'Son compte bancaire n’existe plus depuis le mois d’août, et son site local n’est plus accessible dans le pays.',
        ],
      },
      { kb: 75, up: true },
    ),
  ),
  alive(
    'albergues-cierre',
    'es',
    'words-trap',
    ['alive'],
    'A humanitarian update says that shelters are closed for good.',
    'https://~/es/report/honduras/informe-de-situacion-no-7',
    one(
      'drupal',
      'es',
      'Red de Informes Humanitarios',
      '/es/report/honduras/informe-de-situacion-no-7',
      {
        h: 'Honduras: informe de situación n.º 7',
        p: [
          'A la fecha de este informe, 31 albergues han sido cerrados definitivamente y 14 siguen atendiendo a familias evacuadas.',
          'El enlace entre los municipios de La Lima y El Progreso ya no existe: el puente fue arrastrado por la crecida y las páginas de los registros civiles quedaron destruidas.',
        ],
      },
      { kb: 60 },
    ),
  ),
  alive(
    'gesetz-ausser-kraft',
    'de',
    'expired-law',
    ['alive'],
    'The text of a law with a note that it is no longer in force.',
    'https://www.~/bundesrecht/zdg/__15a.html',
    one(
      'portal',
      'de',
      'Gesetze im Netz',
      '/bundesrecht/zdg/__15a.html',
      {
        h: 'Zivildienstgesetz – § 15a Freies Arbeitsverhältnis',
        p: [
          '<p style="color:red"><strong>Dieses Gesetz ist außer Kraft getreten. Die hier gezeigte Fassung wird nicht mehr gepflegt.</strong></p>',
          '(1) Von der Heranziehung zum Zivildienst wird vorläufig abgesehen, wenn sich der anerkannte Kriegsdienstverweigerer aus Gewissensgründen gehindert sieht, Zivildienst zu leisten.',
          '(2) bis (4) (weggefallen)',
          'Fußnote: § 15a Abs. 3 gelöscht durch Artikel 1 des Gesetzes vom 31. Juli 2008.',
        ],
        fill: 0,
      },
      { kb: 32 },
    ),
  ),
  alive(
    'fedlex-abrogata',
    'it',
    'expired-law',
    ['alive'],
    'A federal ordinance that has been repealed, with its text in full.',
    'https://www.~/eli/cc/1999/358/it',
    one(
      'next',
      'it',
      'Piattaforma del diritto federale',
      '/eli/cc/1999/358/it',
      {
        h: 'Ordinanza 2 sull’asilo relativa alle questioni finanziarie',
        top: '<div class="alert">Questo testo non è più in vigore. Ultima versione consultabile: 1° marzo 2019.</div>',
        p: [
          'Art. 1 Campo d’applicazione. La presente ordinanza disciplina il versamento dei sussidi federali ai Cantoni.',
          'Art. 4 Abrogato. Art. 5 Abrogato. Art. 6 Durata dei contributi.',
        ],
        fill: 2,
      },
      { kb: 100, up: true },
    ),
  ),
  alive(
    'warp-hozon',
    'ja',
    'archive-copy',
    ['alive'],
    'A library’s archived copy of a ministry’s page, under a banner that links there may not work.',
    'http://warp.~/info:ndljp/pid/11402231/www.mhlw.example/houdou/2008/12/h1226-1.html',
    {
      'warp.~': one(
        'portal',
        'ja',
        'インターネット資料収集保存事業',
        '/info:ndljp/pid/11402231/www.mhlw.example/houdou/2008/12/h1226-1.html',
        {
          h: '非正規労働者の雇止め等の状況について（報告）',
          top: '<div class="warp-header">このページは図書館が保存した過去のウェブページです。最新の情報ではありません。リンク先が表示されない場合や「ページが見つかりません」と表示される場合があります。</div>',
          p: [
            '平成二十年十月から翌年三月までに実施済み又は実施予定として全国の労働局が把握した非正規労働者の雇止め等の状況は、次のとおりである。',
            '<table><tr><th>区分</th><th>件数</th><th>人数</th></tr><tr><td>派遣</td><td>1,029</td><td>57,300</td></tr><tr><td>期間工等</td><td>410</td><td>15,737</td></tr></table>',
          ],
          fill: 2,
        },
        { kb: 36 },
      )[''],
    },
  ),
  alive(
    'peji-beomnyeong',
    'ko',
    'expired-law',
    ['alive'],
    'A repealed act in a register of laws.',
    'https://www.~/LSW/lsInfoP.do?lsiSeq=60823',
    one(
      'portal',
      'ko',
      '국가법령자료센터',
      '/LSW/lsInfoP.do?lsiSeq=60823',
      {
        h: '호적법 [폐지]',
        p: [
          '[시행 2008. 1. 1.] [법률 제8435호, 2007. 5. 17., 타법폐지]',
          '◇ 폐지이유: 이 법은 2008년 1월 1일부터 효력을 잃었으며, 가족관계의 등록 등에 관한 법률로 대체되었다.',
          '제1조(관장) 호적에 관한 사무는 시, 읍, 면의 장이 이를 관장한다. 제2조 삭제',
          '연혁 법령은 현재 시행되고 있지 않은 법령이므로 이용에 주의하시기 바랍니다.',
        ],
        fill: 2,
      },
      {
        kb: 85,
        up: true,
        nf: (r) =>
          bare(
            200,
            `<html><head><meta charset="utf-8"><title>알림</title></head><body><script>alert("존재하지 않는 법령입니다.");history.back();</script><p>${r.path.length > 200 ? '' : '존재하지 않는 법령입니다.'}</p></body></html>`,
            [['Content-Type', 'text/html; charset=UTF-8']],
          ),
      },
    ),
  ),
  alive(
    'feizhi-tongzhi',
    'zh',
    'expired-law',
    ['alive'],
    'A ministry’s notice that bears a stamp saying it is void.',
    'http://www.~/zwgk/2009-04/21/content_1291872.htm',
    one(
      'portal',
      'zh',
      '国务院部门文件库',
      '/zwgk/2009-04/21/content_1291872.htm',
      {
        h: '关于做好农民工子女义务教育工作的通知',
        top: '<div class="stamp">本文件已废止（失效）</div>',
        p: [
          '各省、自治区、直辖市教育厅（教委）：为保障进城务工农民子女平等接受义务教育的权利，现就有关事项通知如下。',
          '一、流入地政府负责进城务工就业农民子女接受义务教育工作，以公办学校为主。',
          '二、原有文件与本通知不一致的，一律删除，不再执行。',
        ],
        fill: 3,
      },
      { kb: 55, charset: 'gbk' },
    ),
  ),
]
