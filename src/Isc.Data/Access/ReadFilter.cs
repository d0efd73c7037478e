using Isc.Access;

namespace Isc.Data.Access;

/// <summary>The one filter through which lists, counts, searches, reports and exports read classified records.</summary>
public static class ReadFilter
{
    /// <summary>Those that <paramref name="actor"/> may read.</summary>
    public static IQueryable<T> ReadableBy<T>(this IQueryable<T> records, Actor actor)
        where T : Record, IClassified
    {
        var classes = actor.Readable;
        return records.Where(r => classes.Contains(r.Class));
    }
}
