using Isc.Organisation;
using Isc.Web.Components;

namespace Isc.Themes.Umbrellas;

/// <summary>What the forms of umbrellas offer to choose from.</summary>
internal sealed class UmbrellaOptions(UmbrellaBook book, IOrganisation organisation)
{
    public async Task<IReadOnlyList<Option>> BodiesAsync(CancellationToken cancellationToken) =>
        [.. (await organisation.BodiesAsync(cancellationToken)).Select(b => new Option(b.Key, b.Acronym ?? b.Name.ToString()))];

    /// <summary>Posts and offices that may sit in a group.</summary>
    public async Task<IReadOnlyList<Option>> OfficesAsync(CancellationToken cancellationToken) =>
        [.. (await organisation.OfficesAsync(cancellationToken)).Where(o => o.Kind is not OfficeKind.Region).OrderByDescending(o => o.Kind == OfficeKind.Post)
            .Select(o => new Option(o.Key, o.Name.ToString()))];

    public async Task<IReadOnlyList<Option>> TopicsAsync(CancellationToken cancellationToken) =>
        [.. (await book.CoverableAsync(cancellationToken)).Select(c => new Option(c.Key, c.Name.ToString()))];
}
