using System.Globalization;
using System.Linq.Expressions;
using Isc.Api;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>Lists of records, paged by key.</summary>
public static class Paging
{
    /// <summary>A page of a list in which the latest day comes first, and of one day the record made last.</summary>
    /// <param name="records">The list; its order does not matter.</param>
    /// <param name="day">The day by which it is ordered; an index on it and the id bears the query.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public static async Task<Page<T>> NewestFirstAsync<T>(
        this IQueryable<T> records, Expression<Func<T, DateOnly>> day, PageRequest page, CancellationToken cancellationToken)
        where T : Record
    {
        if (Cursor.TryRead(page.Cursor, out var text, out var id)
            && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
            records = records.Where(After(day, last, id));

        var read = await records.OrderByDescending(day).ThenByDescending(r => r.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        var dayOf = day.Compile(preferInterpretation: true);
        return page.Trim(read, record => Cursor.After(dayOf(record).ToString("O", CultureInfo.InvariantCulture), record.Id));
    }

    // The day of the list stands in for that of the pattern.
    private static Expression<Func<T, bool>> After<T>(Expression<Func<T, DateOnly>> day, DateOnly last, Guid id)
        where T : Record
    {
        Expression<Func<DateOnly, Guid, bool>> pattern = (d, i) => d < last || (d == last && i.CompareTo(id) < 0);
        var record = day.Parameters[0];
        var body = new Substitution(pattern.Parameters[0], day.Body, pattern.Parameters[1], Expression.Property(record, nameof(Record.Id)));
        return Expression.Lambda<Func<T, bool>>(body.Visit(pattern.Body), record);
    }

    private sealed class Substitution(Expression day, Expression dayBody, Expression id, Expression idBody) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == day ? dayBody : node == id ? idBody : node;
    }
}
