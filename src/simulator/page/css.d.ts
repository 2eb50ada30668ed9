/** Style sheets are imported for webpack to collect; they export nothing. */
declare module "*.css";
