/** What frames a text in Markdown: share lines, appeals, tickets, ways on, as blogs, newsletters and readmes write them. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'hugo en shortcodes',
    `---
title: "The dry dock"
tags: ["harbour"]
---
*By [Ines Corr](/authors/ines/) · 6 min read · [Print](https://dryland.example/print/44)*

{{< toc >}}

The dock has been empty since 1981.[^1] A survey by the port called it "sound but useless".[^2]

{{< figure src="https://img.dryland.example/dock.jpg" caption="The dock. Photo: [A. Bay](https://bay.example)" >}}

{{% notice tip %}}
Do you have photographs of the dock? [Send them in](https://dryland.example/callout).
{{% /notice %}}

## Money

Nobody knows what it costs, but [the harbour accounts](https://accounts.example.org/2019.pdf) list £4,100 a year.

{{< newsletter >}}

[^1]: Port log, vol. 9.
[^2]: {{< cite "survey" >}} *Port survey*, <https://port.example.org/survey>.

---

[Subscribe](https://dryland.example/subscribe) · [Mastodon](https://soc.example/@dryland) · [RSS](/index.xml)

© 2024 Dryland. [CC BY-NC](https://licences.example/by-nc).
`,
    [
      '1 | The dock has been empty since 1981.',
      '2 https://port.example.org/survey | A survey by the port called it "sound but useless".',
      'https://accounts.example.org/2019.pdf | Nobody knows what it costs, but the harbour accounts list £4,100 a year.',
    ],
  ],
  [
    'docusaurus mdx pt',
    `---
id: limites
title: Limites
custom_edit_url: https://git.example/edit/limites.mdx
---
import Tabs from '@theme/Tabs';

# Limites

:::note
Esta página descreve a versão 4. Para a versão 3, veja o [arquivo](https://v3.docs.nuvem.example/limites).
:::

O limite é de 40 pedidos por segundo[^lim], segundo o [contrato de serviço](https://nuvem.example/contrato.pdf).

<Tabs>
<TabItem value="a" label="A">

Medimos 38,5 pedidos[^med].

</TabItem>
</Tabs>

[^lim]: Tabela 2 em <https://nuvem.example/tabela>.
[^med]: Medição de maio de 2023.

[Editar esta página](https://git.example/edit/limites.mdx) | [← Anterior](./inicio.md) | [Próximo →](./custos.md)
`,
    [
      'https://v3.docs.nuvem.example/limites | Para a versão 3, veja o arquivo.',
      'lim https://nuvem.example/tabela | O limite é de 40 pedidos por segundo, segundo o contrato de serviço.',
      'https://nuvem.example/contrato.pdf | O limite é de 40 pedidos por segundo, segundo o contrato de serviço.',
      'med | Medimos 38,5 pedidos.',
    ],
  ],
  [
    'readme fr',
    `<p align="center"><img src="logo.svg"></p>

# Marégraphe

[![CI](https://ci.example/b.svg)](https://ci.example/x) [Site](https://maregraphe.example) | [Documentation](https://docs.maregraphe.example) | [Forum](https://forum.example/c/maregraphe)

Marégraphe corrige les séries de niveaux de mer selon la méthode de [Pouvreau (2008)](https://theses.example.fr/2008/pouvreau.pdf).

## Précision

L'erreur est de 2,3 cm, contre 4,1 cm pour [l'outil du SHOM](https://shom.example.fr/outil)[^shom].

## Contribuer

Les contributions sont bienvenues, lisez [CONTRIBUTING](CONTRIBUTING.md) et rejoignez-nous sur [le salon](https://chat.example/#mar).

## Licence

[MIT](https://licences.example/mit)

[^shom]: Rapport SHOM 14/2019, p. 8, https://shom.example.fr/r14.pdf
`,
    [
      'https://theses.example.fr/2008/pouvreau.pdf | Marégraphe corrige les séries de niveaux de mer selon la méthode de Pouvreau (2008).',
      `https://shom.example.fr/outil | L'erreur est de 2,3 cm, contre 4,1 cm pour l'outil du SHOM.`,
      `shom https://shom.example.fr/r14.pdf | L'erreur est de 2,3 cm, contre 4,1 cm pour l'outil du SHOM.`,
    ],
  ],
  [
    'ghost newsletter es',
    `# La semana del agua n.º 33

[Ver en el navegador](https://boletin.agua.example/33) | [Reenvía](https://boletin.agua.example/fw)

Hola:

El embalse de Loma cerró el lunes con 11 hm³, [según la confederación](https://conf.example.es/datos/loma). Es la mitad que hace un año.

**Leído por ahí.** [Un reportaje](https://diario.example.es/2023/sed) cuenta que "el agua llega en camión dos veces por semana".

### Agenda

- 4 de junio: charla en Loma. [Inscripciones](https://eventos.example/loma)
- 9 de junio: asamblea, 19 h

---

¿Te ha gustado? [Apóyanos](https://agua.example/apoya) o [compártelo](https://agua.example/comparte).

Has recibido este correo porque te suscribiste. [Darse de baja](https://boletin.agua.example/baja?u=1)
`,
    [
      'https://conf.example.es/datos/loma | El embalse de Loma cerró el lunes con 11 hm³, según la confederación.',
      'https://diario.example.es/2023/sed | Un reportaje cuenta que "el agua llega en camión dos veces por semana".',
    ],
  ],
  [
    'kramdown cs',
    `---
layout: post
---
{: .perex}
Rybník Kaňka má 12,4 ha a patří dvěma majitelům.[^1]

{:.no_toc}
## Voda
{: #voda}

Podle posudku „voda odtéká rychleji, než přitéká“.[^2]{: .dulezite} Více píše [krajský deník](https://kd.example.cz/kanka){:target="_blank"}.

* Výška hráze: 3,2 m[^1]
{: .seznam}

[^1]: Katastr, list 44.
[^2]: Ing. Malý, *Posudek*, [PDF](https://posudky.example.cz/malý.pdf){: .pdf}

*[KD]: Krajský deník
`,
    [
      '1 | Rybník Kaňka má 12,4 ha a patří dvěma majitelům.',
      '2 https://posudky.example.cz/malý.pdf | Podle posudku „voda odtéká rychleji, než přitéká“.',
      'https://kd.example.cz/kanka | Více píše krajský deník.',
      '1 | Výška hráze: 3,2 m',
    ],
  ],
  [
    'zh hexo',
    `---
title: 消失的渡口
date: 2021-05-04
---
> 原文链接：https://dukou.example/2021/05/04/

2003年以前，青河上有九个渡口。[^1]大桥通车之后，只剩下一个。<!-- more -->

据《青河日报》报道，最后一位船工“每天只渡三个人”[^2]。详见[县志办的口述史项目](https://xianzhi.example.cn/koushu)。

[^1]: 县交通局统计，<https://jt.example.cn/2003>
[^2]: 《青河日报》2020年8月1日第3版。

---

**相关阅读**：[老码头](https://dukou.example/matou/)

欢迎关注公众号“渡口”，或[订阅邮件](https://dukou.example/subscribe)。
`,
    [
      '1 https://jt.example.cn/2003 | 2003年以前，青河上有九个渡口。',
      '2 | 据《青河日报》报道，最后一位船工“每天只渡三个人”。',
      'https://xianzhi.example.cn/koushu | 详见县志办的口述史项目。',
    ],
  ],
  [
    'jekyll ar',
    `---
layout: post
title: نهر بلا ماء
---

انخفض منسوب النهر 4 أمتار بين 2010 و2020.[^1] وتقول الوزارة إن الأمر "مؤقت".[^2]

## ماذا بعد؟

نشر [مركز الأنهار](https://anhar.example.org/taqrir) تقريرا مفصلا.

[^1]: وزارة المياه، <https://maa.example.org/2020>
[^2]: بيان صحفي، 3 أيار 2021.

***

شارك المقال: [تويتة](https://social.example/intent?u=1) | [فيس](https://fb.example/sharer?u=1)

للتواصل معنا: [اكتب لنا](https://nahr.example/contact)
`,
    [
      '1 https://maa.example.org/2020 | انخفض منسوب النهر 4 أمتار بين 2010 و2020.',
      '2 | وتقول الوزارة إن الأمر "مؤقت".',
      'https://anhar.example.org/taqrir | نشر مركز الأنهار تقريرا مفصلا.',
    ],
  ],
]

holdLookAlikes('markdown', cases)
