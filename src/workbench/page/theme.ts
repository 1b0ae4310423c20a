import { useEffect, useState } from "react";

export type Theme = "light" | "dark";

/** The page's theme: that of the system until the user chooses one. Set on the root element, from where the style sheet takes it. */
export function useTheme(): { readonly theme: Theme; toggle(): void } {
  const [dark, setDark] = useState(() => window.matchMedia("(prefers-color-scheme: dark)").matches);
  const [chosen, setChosen] = useState<Theme>();
  const theme = chosen ?? (dark ? "dark" : "light");
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => setDark(system.matches);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return { theme, toggle: () => setChosen(theme === "dark" ? "light" : "dark") };
}
