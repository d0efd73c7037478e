using Isc.Calendar;
using Isc.Escalation.Ladders;
using Isc.Text;

namespace Isc.Escalation.Calendars;

/// <summary>The holidays of the newest edition of Geneva's calendar. Their names are in the language of the place.</summary>
internal sealed class Holidays(Editions editions) : IHolidays
{
    private const string Local = "fr";

    public async Task<LocalizedText?> NameAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var calendar = (await editions.NewestCalendarAsync(Shipped.Calendar, cancellationToken))!.Rules;
        return calendar.Holidays.FirstOrDefault(holiday => holiday.Day == day) is { } found ? LocalizedText.Of(Local, found.Name) : null;
    }
}
