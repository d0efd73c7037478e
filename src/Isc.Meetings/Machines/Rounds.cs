using Isc.Data;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Machines;

/// <summary>Repeats a unit of work whose number another writer took in between.</summary>
internal static class Rounds
{
    // Of writers that meet, one wins each round; more rounds than writers that a body will ever have.
    private const int Most = 64;

    /// <summary>
    /// Runs <paramref name="work"/>, which reads, changes and saves, until no number that it gives is taken. A version that is no longer
    /// current is not tried again, since what the client saw has changed; nor is any other refusal of the database.
    /// </summary>
    public static async Task<T> UntilSavedAsync<T>(this MeetingsDbContext context, Func<Task<T>> work)
    {
        for (var round = 1; ; round++)
        {
            context.ChangeTracker.Clear();
            try
            {
                return await work();
            }
            catch (DbUpdateException error) when (round < Most && (error.IsPassing() || context.Numbers(error.TakenIn())))
            {
                // Another writer took the number.
            }
        }
    }

    // What counts up within its meeting, item, body or office.
    private static bool Numbers(this MeetingsDbContext context, string? table) => table is not null
        && new[] { typeof(Decision), typeof(Outcome), typeof(MinutesRevision), typeof(ConsultationReply) }.Any(type => context.Model.FindEntityType(type)!.GetTableName() == table);
}
