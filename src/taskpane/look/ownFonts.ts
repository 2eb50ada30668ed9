/**
 * Fabric declares fonts on Microsoft's servers as soon as it is imported, unless told otherwise before. The pane shows
 * the fonts a machine has: its page may load nothing from elsewhere. Import this before anything of Fabric.
 */
window.FabricConfig = { fontBaseUrl: "" };

export {};
