using Isc.Text;

namespace Isc.Calendar;

/// <summary>The days on which the secretariat does not work, by its working calendar. Scoped.</summary>
public interface IHolidays
{
    /// <summary>What the day is called where it is kept; null for a day that is no holiday.</summary>
    Task<LocalizedText?> NameAsync(DateOnly day, CancellationToken cancellationToken);
}
