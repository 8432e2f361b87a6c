import type { ReactNode } from 'react';
import type { ProjectionView } from '../../../core/views/projection-view.ts';
import { ArrivingFace } from './faces/arriving-face.tsx';
import { CardFace } from './faces/card-face.tsx';
import { ClosedFace } from './faces/closed-face.tsx';
import { PromptFace } from './faces/prompt-face.tsx';
import { ReturnFace } from './faces/return-face.tsx';
import { SilenceFace } from './faces/silence-face.tsx';
import { StageFace } from './faces/stage-face.tsx';
import { TitleFace } from './faces/title-face.tsx';
import { VoiceFace } from './faces/voice-face.tsx';

export type AnyFaceProps = { readonly view: ProjectionView; readonly time: ReactNode; readonly still: boolean };

/** What stands in the middle of the picture. */
export const Face = ({ view, time, still }: AnyFaceProps) => {
  const { face } = view;
  const shared = { view, time, still };
  switch (face.kind) {
    case 'arriving':
      return <ArrivingFace face={face} {...shared} />;
    case 'stage':
      return <StageFace face={face} {...shared} />;
    case 'title':
      return <TitleFace face={face} {...shared} />;
    case 'prompt':
      return <PromptFace face={face} {...shared} />;
    case 'voice':
      return <VoiceFace face={face} {...shared} />;
    case 'card':
      return <CardFace face={face} {...shared} />;
    case 'return':
      return <ReturnFace face={face} {...shared} />;
    case 'silence':
      return <SilenceFace face={face} {...shared} />;
    case 'closed':
      return <ClosedFace face={face} {...shared} />;
    default:
      return face satisfies never;
  }
};
