/** The time of day, passed in so that tests and rechecks can set it. */
export interface Clock {
  now(): Date;
}
