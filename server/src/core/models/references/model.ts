/** The reference model with the weights that ship (see NOTICE for what they were trained on). */
import weights from '../references.json';
import type { CrfModel } from './crf';
import { readModel } from './weights';

export const referenceModel: CrfModel = readModel(weights);
