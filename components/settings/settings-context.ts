import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { Access, Settings, SettingsServices } from '@/lib/panel/settings-services';

/** The browser's part of the options and the welcome page. */
export const SettingsContext = createContext<SettingsServices | null>(null);

/** The services. Throws outside a page that has them. */
export function useSettingsServices(): SettingsServices {
  const services = useContext(SettingsContext);
  if (!services) throw new Error('options outside their page');
  return services;
}

/** The settings as they are stored, null until read; follows every change, also of another window. */
export function useSettings(): Settings | null {
  const services = useSettingsServices();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void services.getSettings().then(setSettings);
    return services.watchSettings(setSettings);
  }, [services]);
  return settings;
}

/** The browser's grants, null until read; follows every change. */
export function useAccess(): Access | null {
  const services = useSettingsServices();
  const [access, setAccess] = useState<Access | null>(null);
  const read = useCallback(() => void services.getAccess().then(setAccess), [services]);
  useEffect(() => {
    read();
    return services.watchAccess(read);
  }, [services, read]);
  return access;
}
