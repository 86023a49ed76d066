/** What people call a thing of the plan: its title, else its name. */
export function called({ name, title }: { readonly name: string; readonly title?: string }): string {
    return title ?? name;
}
