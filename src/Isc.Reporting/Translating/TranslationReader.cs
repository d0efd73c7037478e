using Isc.Text;

namespace Isc.Reporting.Translating;

/// <summary>Composes a report in all six languages and says what each of them lacks.</summary>
internal sealed class TranslationReader(IReports reports)
{
    public async Task<IReadOnlyList<TranslationStatus>> ReadAsync(string key, ReportPeriod period, CancellationToken cancellationToken)
    {
        var found = new List<TranslationStatus>(Languages.All.Count);
        foreach (var language in Languages.All)
            found.Add(TranslationStatus.Of(await reports.ComposeAsync(key, period, language, cancellationToken)));
        return found;
    }
}
