import type { Task } from "../state/state";
import type { Session } from "./contract";

/** Does a task again that failed. */
export function doTask(session: Session, task: Task): Promise<void> {
  switch (task.kind) {
    case "open":
    case "check":
      return session.check();
    case "write":
      return session.write(task.maker, task.replaceEdited);
    case "go-to":
      return session.goTo(task.cell, task.area);
    case "insert":
      return session.insert(task.template);
    case "fix":
      return session.fix(task.preview, task.overFormulas);
    case "highlight":
      return session.highlight(task.findings);
    case "word-report":
      return session.wordReport(task.of);
    case "write-protocols":
      return session.writeProtocols(task.proposals);
    case "verify":
      return session.verify();
    case "save-settings":
      return session.saveSettings();
    default:
      return session.compare(task);
  }
}
