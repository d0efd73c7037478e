using Isc.Calendar;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>Good Friday of 2021.</summary>
internal sealed class FixedHolidays : IHolidays
{
    public Task<LocalizedText?> NameAsync(DateOnly day, CancellationToken cancellationToken) =>
        Task.FromResult(day == new DateOnly(2021, 4, 2) ? LocalizedText.Of("fr", "Vendredi saint") : null);
}
