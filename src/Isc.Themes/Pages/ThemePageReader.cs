using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Library;
using Isc.Pages;
using Isc.Themes.Access;
using Isc.Themes.Reading;

namespace Isc.Themes.Pages;

/// <summary>Collects what a theme's page shows, from this kernel, from modules and from the library.</summary>
internal sealed class ThemePageReader(
    ThemeReader themes, UpdateReader updates, IContributions<IThemePanel> panels, ILibrary library, IBodyNames bodies, ICurrentActor current)
{
    private const int UpdatesShown = 20;

    public async Task<ThemePageData?> ReadAsync(string key, string? before, CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(key, cancellationToken) is not { } view)
            return null;
        var page = await updates.PageAsync(key, new PageRequest { Cursor = before, Size = UpdatesShown }, cancellationToken);
        var answers = await panels.AskAsync((panel, ct) => panel.LoadAsync(key, ct), cancellationToken);
        return new(
            view, page, [.. answers.OrderBy(a => a.Value?.Order ?? int.MaxValue)],
            await DocumentsAsync(page.Items, cancellationToken),
            (await bodies.AllAsync(cancellationToken)).ToDictionary(b => b.Key, b => b.Value.Short),
            current.Actor.May(ThemesPermissions.Manage));
    }

    // Keys of the documents in the library by symbol; evidence that is no document stays words.
    private async Task<Dictionary<string, string>> DocumentsAsync(IEnumerable<UpdateView> shown, CancellationToken cancellationToken)
    {
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var symbol in shown.SelectMany(u => u.Evidence).Distinct(StringComparer.Ordinal))
        {
            if (await library.FindAsync(symbol, cancellationToken) is { } document)
                documents[symbol] = document.Key;
        }

        return documents;
    }
}
