import { HostFailure } from "../../app/host";
import type { Job } from "../../app/host";

/** Work over what was read already: it reaches no workbook, so it takes no turn and goes on beside what the pane is doing. */
export interface Lane<Answer> {
  /**
   * The answer to what is asked now. Where the same is under way already, that is waited for; another question under way is given up.
   * Rejects with "cancelled" where it was given up or stopped.
   */
  readonly found: () => Promise<Answer>;
  readonly stop: () => void;
}

export interface LaneWork<Question, Answer> {
  /** What is asked now; undefined where there is nothing to work on. */
  readonly question: () => Question | undefined;
  readonly isSame: (a: Question, b: Question) => boolean;
  /** The last answer and its question. */
  readonly known: () => { readonly of: Question; readonly answer: Answer } | undefined;
  readonly work: (question: Question, job: Job) => Promise<Answer>;
  readonly nothing: Answer;
  readonly tellAnswer: (answer: Answer, of: Question) => void;
  /** 0 to 1; undefined once nothing is under way. */
  readonly tellProgress: (done: number | undefined) => void;
}

/** One question at a time: the newest wins. */
export function laneOf<Question, Answer>(lane: LaneWork<Question, Answer>): Lane<Answer> {
  let underWay: { readonly question: Question; readonly stop: AbortController; readonly answer: Promise<Answer> } | undefined;

  async function answered(question: Question, stop: AbortController): Promise<Answer> {
    try {
      const answer = await lane.work(question, { signal: stop.signal, onProgress: ({ done }) => lane.tellProgress(done) });
      if (stop.signal.aborted) throw new HostFailure("cancelled", "It was stopped.");
      lane.tellAnswer(answer, question);
      return answer;
    } finally {
      if (underWay?.stop === stop) {
        underWay = undefined;
        lane.tellProgress(undefined);
      }
    }
  }

  return {
    found: () => {
      const question = lane.question();
      const known = lane.known();
      if (question !== undefined && underWay && lane.isSame(underWay.question, question)) return underWay.answer;
      underWay?.stop.abort();
      if (question === undefined) return Promise.resolve(lane.nothing);
      if (known && lane.isSame(known.of, question)) return Promise.resolve(known.answer);
      const stop = new AbortController();
      const answer = answered(question, stop);
      underWay = { question, stop, answer };
      lane.tellProgress(0);
      return answer;
    },
    stop: () => underWay?.stop.abort(),
  };
}
