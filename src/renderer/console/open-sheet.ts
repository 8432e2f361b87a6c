/** What lies open beside the panels. */
export type OpenSheet =
  | { readonly kind: 'keys' }
  | { readonly kind: 'displays' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'library' }
  | { readonly kind: 'goTo'; readonly chosen: string | null }
  | { readonly kind: 'room' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'closing' };
