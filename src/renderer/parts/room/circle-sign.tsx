/** People in a circle, all alike. */
export const CircleSign = ({ of }: { readonly of: number }) => {
  const seat = Math.min(15, 62 / of);
  return (
    <svg className="seats" viewBox="0 0 100 100" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index).map((number) => {
        const angle = -Math.PI / 2 + (number * 2 * Math.PI) / of;
        return <circle key={number} cx={50 + 33 * Math.cos(angle)} cy={50 + 33 * Math.sin(angle)} r={seat} fill="var(--stage)" />;
      })}
    </svg>
  );
};
