/** Who of a small group speaks: a circle of seats, the speaking one filled. The words beside it say the same. */
export const Seats = ({ seat, of }: { readonly seat: number; readonly of: number }) => {
  const larger = Math.min(15, 62 / of);
  return (
    <svg className="seats" viewBox="0 0 100 100" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index + 1).map((number) => {
        const angle = -Math.PI * 0.75 + ((number - 1) * 2 * Math.PI) / of;
        const [x, y] = [50 + 33 * Math.cos(angle), 50 + 33 * Math.sin(angle)];
        return number === seat ? (
          <circle key={number} cx={x} cy={y} r={larger} fill="var(--stage)" />
        ) : (
          <circle key={number} cx={x} cy={y} r={larger * 0.73} fill="none" stroke="var(--text-3)" strokeWidth={larger * 0.3} />
        );
      })}
    </svg>
  );
};
