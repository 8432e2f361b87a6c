import type { AnyFaceProps } from './face-props.ts';
import { ArrivingFace } from './faces/arriving-face.tsx';
import { CardFace } from './faces/card-face.tsx';
import { ClosedFace } from './faces/closed-face.tsx';
import { GroupsFace } from './faces/groups-face.tsx';
import { ImageFace } from './faces/image-face.tsx';
import { PromptFace } from './faces/prompt-face.tsx';
import { ReadingFace } from './faces/reading-face.tsx';
import { ReturnFace } from './faces/return-face.tsx';
import { RoundFace } from './faces/round-face.tsx';
import { SilenceFace } from './faces/silence-face.tsx';
import { StageFace } from './faces/stage-face.tsx';
import { TitleFace } from './faces/title-face.tsx';
import { VoiceFace } from './faces/voice-face.tsx';

/** What stands in the middle of the picture. A face that this page does not know, from a newer host, is silence. */
export const Face = (props: AnyFaceProps) => {
  const { face } = props.view;
  switch (face.kind) {
    case 'arriving':
      return <ArrivingFace face={face} {...props} />;
    case 'stage':
      return <StageFace face={face} {...props} />;
    case 'title':
      return <TitleFace face={face} {...props} />;
    case 'prompt':
      return <PromptFace face={face} {...props} />;
    case 'round':
      return <RoundFace face={face} {...props} />;
    case 'voice':
      return <VoiceFace face={face} {...props} />;
    case 'card':
      return <CardFace face={face} {...props} />;
    case 'groups':
      return <GroupsFace face={face} {...props} />;
    case 'image':
      return <ImageFace face={face} {...props} />;
    case 'reading':
      return <ReadingFace face={face} {...props} />;
    case 'return':
      return <ReturnFace face={face} {...props} />;
    case 'silence':
      return <SilenceFace face={face} {...props} />;
    case 'closed':
      return <ClosedFace face={face} {...props} />;
    default:
      face satisfies never;
      return <SilenceFace face={{ kind: 'silence' }} {...props} />;
  }
};
