import type { ThemeConfig } from 'antd'
import { tokens as v } from '../tokens.ts'

/** The antd 6 theme, from the same values as tokens.css. `large` is large type; `still` is reduced motion. */
export const antdTheme = (large: boolean, still: boolean): ThemeConfig => ({
  token: {
    colorPrimary: v.red, colorPrimaryHover: v['red-hover'], colorPrimaryActive: v['red-active'], colorPrimaryBg: v['red-tint'], colorPrimaryBgHover: v['red-tint'],
    colorSuccess: v.ok, colorSuccessBg: v['ok-tint'], colorWarning: v.warn, colorWarningBg: v['warn-tint'], colorError: v.danger, colorErrorBg: v['danger-tint'], colorInfo: v.info, colorInfoBg: v['info-tint'],
    colorLink: v['ink-1'], colorLinkHover: v.red, colorLinkActive: v['red-active'], linkDecoration: 'underline',
    colorText: v['ink-1'], colorTextHeading: v['ink-1'], colorTextSecondary: v['ink-2'], colorTextLabel: v['ink-2'],
    colorTextTertiary: v['ink-3'], colorTextDescription: v['ink-3'], colorTextPlaceholder: v['ink-3'], colorIcon: v['ink-3'], colorTextQuaternary: v['ink-4'], colorTextDisabled: v['ink-4'],
    colorBgLayout: v.ground, colorBgContainer: v.surface, colorBgElevated: v.surface, colorFillAlter: v.hover, colorFillQuaternary: v.hover, colorFillTertiary: v.sunken, colorFillSecondary: v['line-1'],
    colorBorder: v.control, colorBorderSecondary: v['line-2'], colorSplit: v['line-1'], colorBgMask: v.mask,
    fontFamily: v.font, fontSize: large ? 17.5 : 14, lineHeight: 1.55, fontWeightStrong: 600,
    controlHeight: large ? 44 : 32, controlHeightSM: large ? 36 : 26, controlHeightLG: large ? 50 : 40,
    borderRadius: 6, borderRadiusSM: 4, borderRadiusXS: 3, borderRadiusLG: 10,
    boxShadow: v['shadow-pop'], boxShadowSecondary: v['shadow-pop'], boxShadowTertiary: 'none',
    controlItemBgHover: v.hover, controlItemBgActive: v.picked, motionDurationFast: '.1s', motionDurationMid: '.18s', motionDurationSlow: '.18s',
    motion: !still, wireframe: false, focusOutline: false,
  },
  components: {
    Select: { activeOutlineColor: 'transparent', hoverBorderColor: v['ink-1'], activeBorderColor: v['ink-1'], optionSelectedBg: v.picked, optionSelectedFontWeight: 600 },
    DatePicker: { activeShadow: 'none', hoverBorderColor: v['ink-1'], activeBorderColor: v['ink-1'] },
    Modal: { titleFontSize: 16 },
  },
})
