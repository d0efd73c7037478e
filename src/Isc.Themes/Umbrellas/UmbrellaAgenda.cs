using Isc.Agenda;
using Isc.Contributions;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Umbrellas;

/// <summary>What the covered modules have for the agenda of an umbrella's body: their own sources, in one.</summary>
internal sealed class UmbrellaAgenda(UmbrellaBook book, IContributions<IAgendaSource> sources, IStringLocalizer<Texts> texts) : IAgendaSource
{
    public string Key => "themes.umbrella";

    public string Name => texts["Umbrella_AgendaSource"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        var modules = (await book.ReadAsync(cancellationToken)).Where(u => u.Body?.Key == request.Body)
            .SelectMany(u => u.Covered.Select(c => c.Module).Append(u.Module)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var answers = await sources.AskAsync(modules, (source, stop) => source.FillAsync(request, stop), cancellationToken);
        return [.. answers.SelectMany(answer => answer.Value ?? []).DistinctBy(entry => (entry.Subject.Kind, entry.Subject.Id))];
    }
}
