// What a package holds and how it is made; read by electron-builder. Paths are counted from the top of the project.
const config = {
  appId: 'app.spiral-console',
  productName: 'Spiral Console',
  executableName: 'spiral-console',
  copyright: 'MIT licence; plans and bells CC BY 4.0',
  directories: { output: 'dist', buildResources: 'resources/icons' },

  // Program and pages are whole once built: no package of node_modules, no source and no test goes along.
  files: ['out/**', 'resources/**', 'package.json', 'LICENSE', 'LICENSE-CONTENT.md', '!**/node_modules/**', '!**/*.map'],
  npmRebuild: false,
  asar: true,
  // The runtime that `npm run package` has fetched: nothing else is.
  electronDist: 'node_modules/electron/dist',
  // Nothing looks for newer versions by itself: the app has no network.
  publish: null,

  // Burnt into the program, so that it can be used as this app only.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // Where the system has no way to check it (Linux), it does nothing.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },

  // A plan with everything that belongs to it, in one file.
  fileAssociations: [
    {
      ext: 'spiralplan',
      name: 'Spiral Console plan',
      description: 'A plan for Spiral Console',
      mimeType: 'application/x-spiral-console-plan',
      role: 'Editor',
    },
  ],

  linux: {
    target: ['AppImage', 'deb'],
    category: 'Education',
    icon: 'resources/icons/png',
    synopsis: 'An offline console for people who lead the Work That Reconnects',
    maintainer: 'The people of Spiral Console',
  },
  mac: { target: ['dmg'], category: 'public.app-category.education', icon: 'resources/icons/icon.icns', hardenedRuntime: true },
  dmg: { sign: false },
  win: { target: ['nsis'], icon: 'resources/icons/icon.ico' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
};

export default config;
