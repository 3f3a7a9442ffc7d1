/** All cases of our own, in the order of their families. */
import type { WebCase } from '../case.ts'
import { aboutOthers, aboutThemselves, greeted } from './about-others.ts'
import { doors, gates, laws, tills } from './access.ts'
import { schemes, weird } from './addresses.ts'
import { brokenBodies, livingBodies } from './bodies.ts'
import { bombs, codings, labels } from './encodings.ts'
import { briefTexts } from './brief-texts.ts'
import { closedOneByOne, fartherTongues, fronts, menus } from './by-the-front.ts'
import { briefRecords, scriptedFrames } from './brief.ts'
import { fragments } from './fragments.ts'
import { heavyGames, heavyInPlace, heavyLost, heavyTaken } from './heavy-gone.ts'
import { heavyBrief, heavyClosed, heavyEmpty } from './heavy-there.ts'
import { framesWithout, recordsGone, scriptsOverNothing, textsWithdrawn } from './hollow.ts'
import { errorsOnTheWay, ledAright, ledToErrors, ledUpwards } from './led-astray.ts'
import { dataWithin, dataWithout } from './other-kinds.ts'
import { gatesInOtherWords, namesWithout, soundingShut } from './shut-again.ts'
import { deadTwins } from './dead-twins.ts'
import { livingAlike, lostAlike } from './living-twins-alike.ts'
import { moreLivingTwins } from './living-twins-more.ts'
import { livingTwins } from './living-twins.ts'
import { certificates, connections, names } from './network.ts'
import { moreClosed, moreEmptied, moreParked, nearParked } from './emptied-ways.ts'
import { emptied, suspended, undone } from './emptied.ts'
import { likeDoors, moreDoors, moreGates } from './gates.ts'
import { guards, likeGuards } from './guards.ts'
import { atRest, faulty, forbidden, sounding, unseen } from './limbo.ts'
import { lostTwins } from './lost-twins.ts'
import { moreLost, stillLiving } from './lost-ways.ts'
import { odd } from './odd-shapes.ts'
import { likeParked, parked } from './parked.ts'
import { endless, kept, lost } from './redirects.ts'
import { aliveAllTheSame } from './alive-after-all.ts'
import { shutForAll, soldHomes, takenAway } from './second-thoughts.ts'
import { plainlyGone } from './plainly-gone.ts'
import { plainlyThere } from './plainly-there.ts'
import { platformsAlive } from './platforms-alive.ts'
import { platformsGone } from './platforms-gone.ts'
import { platformsShut } from './platforms-shut.ts'
import { selfPlayGone, selfPlayStanding } from './self-play.ts'
import { soft404ways } from './soft-404-ways.ts'
import { soft404 } from './soft-404.ts'
import { honest, oddAlive, unsure } from './statuses.ts'
import { talking } from './talking.ts'
import { goneAgain, livingAgain, shutAgain, tillsAgain, wholeUnder404 } from './third-thoughts.ts'
import {
  abstractsThere,
  accountsClosed,
  accountsTold,
  failuresUnderFault,
  fromTheFrontDoor,
  lawsUnderFault,
  machinesGone,
  machinesThere,
  namesSeized,
  shellsGone,
  shellsMoot,
} from './told-by-machines.ts'
import { halfShown, nearTills } from './tills.ts'
import { toldGone, toldMoot, toldThere } from './told-apart.ts'
import { likeWalls, walls } from './walls.ts'
import { deadNames, doubtfulNames, livingNames } from './name-service.ts'
import { deadHandshakes, doubtfulHandshakes, livingHandshakes } from './handshakes.ts'
import { places } from './led-by-places.ts'
import { ledToMoreShelves, namedAnew } from './led-to-shelves-more.ts'
import { ledToShelves, movedAllTheSame } from './led-to-shelves.ts'
import { deadOverOne, doubtfulOverOne, livingOverOne } from './over-one.ts'
import { doubtfulOverTwo } from './over-two-doubtful.ts'
import { deadOverTwo, livingOverTwo } from './over-two.ts'
import { byScriptAlive, byScriptDead, byScriptMoot } from './by-script.ts'
import { oddHeads, oddPlaces, oldLetters, otherFiles } from './wire.ts'
import { wordedGone } from './worded-gone.ts'
import { moreWordedGone } from './worded-more.ts'
import { wordedRecords } from './worded-records.ts'
import { wordedThere } from './worded-there.ts'
import { builtGone, builtThere } from './wide-builds.ts'
import { frontsForAll, underOneTitle } from './wide-front.ts'
import { recordsGoneWide, storiesGoneWide } from './wide-gone-more.ts'
import { boardsGone, platformsGoneWide } from './wide-gone.ts'
import { movedWide, placesWithout } from './wide-moved.ts'
import { emptyThere, singleThere } from './wide-there-more.ts'
import { briefThere } from './wide-there.ts'
import { likeTurningFronts, turningFronts } from './wide-turning.ts'

/** What a page, a site and its walls do. */
export const siteCases: readonly WebCase[] = [
  ...soft404,
  ...soft404ways,
  ...parked,
  ...emptied,
  ...suspended,
  ...undone,
  ...likeParked,
  ...walls,
  ...doors,
  ...gates,
  ...tills,
  ...laws,
  ...likeWalls,
  ...talking,
  ...odd,
  ...names,
  ...connections,
  ...certificates,
  ...honest,
  ...unsure,
  ...oddAlive,
  ...kept,
  ...endless,
  ...lost,
  ...labels,
  ...codings,
  ...bombs,
  ...livingBodies,
  ...brokenBodies,
  ...fragments,
  ...schemes,
  ...weird,
  ...moreLost,
  ...moreParked,
  ...moreEmptied,
  ...moreClosed,
  ...halfShown,
  ...moreDoors,
  ...moreGates,
  ...guards,
  ...atRest,
  ...forbidden,
  ...faulty,
  ...unseen,
  ...nearTills,
  ...likeDoors,
  ...likeGuards,
  ...stillLiving,
  ...nearParked,
  ...sounding,
  ...soldHomes,
  ...takenAway,
  ...shutForAll,
  ...aliveAllTheSame,
  ...goneAgain,
  ...shutAgain,
  ...tillsAgain,
  ...wholeUnder404,
  ...livingAgain,
  ...recordsGone,
  ...textsWithdrawn,
  ...scriptsOverNothing,
  ...framesWithout,
  ...briefRecords,
  ...briefTexts,
  ...scriptedFrames,
  ...ledToErrors,
  ...errorsOnTheWay,
  ...ledUpwards,
  ...ledAright,
  ...namesWithout,
  ...soundingShut,
  ...gatesInOtherWords,
  ...dataWithout,
  ...dataWithin,
  ...platformsGone,
  ...platformsShut,
  ...platformsAlive,
  ...plainlyGone,
  ...plainlyThere,
  ...aboutOthers,
  ...aboutThemselves,
  ...greeted,
  ...selfPlayGone,
  ...selfPlayStanding,
  ...deadTwins,
  ...livingTwins,
  ...moreLivingTwins,
  ...livingAlike,
  ...lostAlike,
  ...lostTwins,
  ...wordedGone,
  ...wordedThere,
  ...moreWordedGone,
  ...wordedRecords,
  ...oddHeads,
  ...oddPlaces,
  ...ledToShelves,
  ...movedAllTheSame,
  ...ledToMoreShelves,
  ...namedAnew,
  ...abstractsThere,
  ...accountsClosed,
  ...accountsTold,
  ...failuresUnderFault,
  ...fromTheFrontDoor,
  ...lawsUnderFault,
  ...machinesGone,
  ...machinesThere,
  ...namesSeized,
  ...shellsGone,
  ...shellsMoot,
  ...byScriptAlive,
  ...byScriptDead,
  ...byScriptMoot,
  ...oldLetters,
  ...otherFiles,
  ...menus,
  ...fronts,
  ...closedOneByOne,
  ...fartherTongues,
  ...heavyLost,
  ...heavyInPlace,
  ...heavyTaken,
  ...heavyGames,
  ...heavyEmpty,
  ...heavyClosed,
  ...heavyBrief,
  ...boardsGone,
  ...platformsGoneWide,
  ...recordsGoneWide,
  ...storiesGoneWide,
  ...movedWide,
  ...placesWithout,
  ...frontsForAll,
  ...underOneTitle,
  ...briefThere,
  ...emptyThere,
  ...singleThere,
  ...builtGone,
  ...builtThere,
  ...turningFronts,
  ...likeTurningFronts,
  ...toldGone,
  ...toldThere,
  ...toldMoot,
]

/** Frames of HTTP/2, written by hand. */
export const overTwoCases: readonly WebCase[] = [...livingOverTwo, ...deadOverTwo, ...doubtfulOverTwo]

/** What names, connections and protocols do before there is a page. */
export const wireCases: readonly WebCase[] = [
  ...overTwoCases,
  ...livingOverOne,
  ...deadOverOne,
  ...doubtfulOverOne,
  ...places,
  ...livingHandshakes,
  ...deadHandshakes,
  ...doubtfulHandshakes,
  ...livingNames,
  ...deadNames,
  ...doubtfulNames,
]

export const ownCases: readonly WebCase[] = [...siteCases, ...wireCases]
