/* Every script comes as files of its own with a `unicode-range`: a page fetches only what its words need, from the host, never from elsewhere. */
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-serif-devanagari/wght.css';
import '@fontsource-variable/noto-serif-thai/wght.css';
import '@fontsource-variable/frank-ruhl-libre/wght.css';
