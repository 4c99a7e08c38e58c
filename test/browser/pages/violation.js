import { sendVisit } from "../send-visit.js";

// what the others must not do, to see that it would be noticed
await sendVisit(async () => {
  try {
    return new Function("return 1")();
  } catch (error) {
    return error.name;
  }
});
