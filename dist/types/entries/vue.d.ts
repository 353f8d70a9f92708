/** The binding for Vue: `import { useConsent, Held, ConsentLink } from 'heed/vue'`. */
import { type PropType, type ShallowRef } from 'vue';
import type { Needs } from '../bindings/names.js';
import type { Decision, View } from '../types.js';
/** The decision, and the verbs; or, of names, whether all of them are allowed. */
export declare const useConsent: import("../bindings/bind-values.js").UseConsent<Readonly<ShallowRef<Decision>>, Readonly<ShallowRef<boolean>>>;
/** Draws its slot once all that it needs is allowed, and takes it away again; until then the slot `fallback`. */
export declare const Held: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    needs: {
        type: PropType<Needs>;
        required: true;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>[] | undefined, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    needs: {
        type: PropType<Needs>;
        required: true;
    };
}>> & Readonly<{}>, {}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
/** A button that opens a view. Attributes go to the button. */
export declare const ConsentLink: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    view: {
        type: PropType<View>;
        default: string;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    view: {
        type: PropType<View>;
        default: string;
    };
}>> & Readonly<{}>, {
    view: View;
}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
