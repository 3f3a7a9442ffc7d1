/** Titles of what journals have withdrawn and makers call back: the page that says so is what is cited. */

export const RETRACTED =
  /retract|withdraw|erratum|corrigend|expression of concern|retire|retir[oa]|\brecall|rappel|rückruf|richiam|terugroep|återkall|tilbagekald|takaisinvet|wycofan|отзыва|リコール|召回|리콜|rückzug|отозван|отзыв|撤稿|撤回|철회/i
