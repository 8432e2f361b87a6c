import { type SourceId, sourceIds, sources } from '../../core/library/sources.ts';
import { type Stage, stages } from '../../core/plan/stage.ts';
import { wordsIn } from '../../core/plan/text.ts';
import { stageLabelDefaults } from '../../core/words/room-words.ts';
import { type Say, told } from '../../core/words/say.ts';

/** Names of what can be chosen, by the field and the value in a file: `wait.hand`. */
export const createChoiceWords = (say: Say): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(stages.flatMap((stage) => stageNames(stage, say))),
  ...Object.fromEntries(sourceIds.map((id) => [`sources.${id}`, sourceName(id, say)])),
  'themes.deep time': say('Deep time'),
  'themes.undoing oppression': say('Undoing oppression'),
  'themes.power': say('Power'),
  'themes.living systems': say('Living systems'),
  'themes.body and senses': say('Body and senses'),
  'themes.grief': say('Grief'),
  'themes.community': say('Community'),
  'level.emerging': say('new to this, or experienced'),
  'level.experienced': say('experienced'),
  'form.alone': say('each alone'),
  'form.pairs': say('in pairs'),
  'form.threes': say('in threes'),
  'form.fours': say('in fours'),
  'form.small groups': say('in small groups'),
  'form.circle': say('in a circle'),
  'place.indoors': say('Indoors'),
  'place.outdoors': say('Outdoors'),
  'place.either': say('Indoors or outdoors'),
  'flags.touch': say('Touch'),
  'flags.eye contact': say('Eye contact'),
  'flags.eyes closed': say('Eyes closed'),
  'flags.walking backwards': say('Walking backwards'),
  'flags.strong emotion': say('Strong emotion'),
  'odd.the facilitator joins': say('the facilitator joins'),
  'odd.one group of three': say('one group of three'),
  'ends.by hand': say('when you press Next'),
  'ends.by itself': say('by itself'),
  'wait.hand': say('when you press Next'),
  'wait.time': say('by itself, after its length'),
  'clock.none': say('no clock'),
  'clock.ring': say('a quiet ring'),
  'clock.digits': say('minutes and seconds'),
  'clock.return': say('when to be back'),
  'turnsPerPrompt.2': say('two, in pairs'),
  'turnsPerPrompt.3': say('three, in the time of two'),
  'switch.per prompt': say('after each sentence'),
  'switch.per series': say('after all sentences'),
  'speakers.holder': say('the same person again'),
  'speakers.clockwise': say('the others in turn'),
  'rounds.1': say('one'),
  'rounds.2': say('two'),
  'pattern.dyad-sentences': say('Open sentences in pairs'),
  'pattern.group-voices': say('Voices in small groups'),
  'pattern.swap-walk': say('Walk in pairs'),
  'pattern.cue-list': say('Cues, one after another'),
  'pattern.open-ritual': say('Ritual with an open middle'),
  'pattern.round': say('Round with a talking piece'),
  'pattern.solo': say('Alone for a time'),
  'pattern.music-led': say('Led by music'),
  'pattern.break': say('Break or meal'),
});

const stageNames = (stage: Stage, say: Say): [string, string][] => {
  const name = wordsIn(stageLabelDefaults[stage], say.language);
  return [
    [`stages.${stage}`, name],
    [`stage.${stage}`, name],
  ];
};

/** Names of people and books are the same in every language; what is rather a description is told in each. */
const sourceName = (id: SourceId, say: Say): string => told(sources[id].name, say, say.language);
