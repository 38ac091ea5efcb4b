import { answerFromApi } from "../../lib/api-answer.ts";

export { answerFromApi as GET, answerFromApi as HEAD, answerFromApi as OPTIONS, answerFromApi as POST };
