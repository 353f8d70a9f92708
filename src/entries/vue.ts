/** The binding for Vue: `import { useConsent, Held, ConsentLink } from 'heed/vue'`. */
import { computed, defineComponent, h, onMounted, onUnmounted, type PropType, type ShallowRef, shallowRef } from 'vue';
import { bindValues } from '../bindings/bind-values.js';
import type { Needs } from '../bindings/names.js';
import { allAllowed, decisionNow, watch } from '../bindings/page.js';
import { UNKNOWN } from '../bindings/unknown.js';
import type { Decision, View } from '../types.js';

/** Live from when the component is mounted, so that it is drawn first as the server drew it. */
const follow = <T>(read: (decision: Decision) => T): ShallowRef<T> => {
  const value = shallowRef(read(UNKNOWN)) as ShallowRef<T>;
  let end = () => {};
  onMounted(() => {
    end = watch(() => {
      value.value = read(decisionNow());
    });
  });
  onUnmounted(() => end());
  return value;
};

/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export const useConsent = bindValues<Readonly<ShallowRef<Decision>>, Readonly<ShallowRef<boolean>>>(follow);

/** Draws its slot once all that it needs is allowed, and takes it away again; until then the slot `fallback`. */
export const Held = defineComponent({
  name: 'Held',
  props: { needs: { type: String as PropType<Needs>, required: true } },
  setup: (props, { slots }) => {
    const { decision } = useConsent();
    const isAllowed = computed(() => allAllowed(decision.value, props.needs));
    return () => (isAllowed.value ? slots.default?.() : slots.fallback?.());
  },
});

/** A button that opens a view. Attributes go to the button. */
export const ConsentLink = defineComponent({
  name: 'ConsentLink',
  props: { view: { type: String as PropType<View>, default: 'preferences' } },
  setup: (props, { slots }) => {
    return () =>
      h('button', { type: 'button', 'data-heed-open': props.view }, slots.default?.() ?? 'Your privacy choices');
  },
});
