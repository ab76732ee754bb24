using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using NotebookHost.Engine;

namespace NotebookHost.Interactive;

/// <summary>
/// What a cell and an extension find as <see cref="Kernel"/>: it gives <c>KernelInvocationContext.Current</c>, shows what
/// is displayed through it, and answers <c>Kernel.GetInputAsync</c>. Cells are compiled and run by our own engine.
/// </summary>
internal sealed class HostKernel : Kernel
{
    public HostKernel()
        : base("csharp")
    {
        KernelInfo.LanguageName = "C#";
        RegisterCommandHandler<RunCell>((command, _) => command.Work());
        RegisterCommandHandler<RequestInput>(Answer);
        KernelEvents.Subscribe(new DisplayedValues());
    }

    /// <summary>Runs the work inside a context of this kernel.</summary>
    public Task RunAsync(Func<Task> work) => SendAsync(new RunCell(work));

    private static Task Answer(RequestInput request, KernelInvocationContext context)
    {
        var answer = request.IsPassword ? CellFunctions.password(request.Prompt) : CellFunctions.input(request.Prompt);
        context.Publish(new InputProduced(answer, request));
        return Task.CompletedTask;
    }

    private sealed class RunCell(Func<Task> work) : KernelCommand
    {
        public Func<Task> Work => work;
    }

    /// <summary>Passes what <c>value.Display()</c> shows to the cell that this thread works for.</summary>
    private sealed class DisplayedValues : IObserver<KernelEvent>
    {
        public void OnNext(KernelEvent value)
        {
            if (value is DisplayEvent shown and (DisplayedValueProduced or DisplayedValueUpdated) && CellContext.Current is { } cell)
                Show(shown, cell);
        }

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }

        private static void Show(DisplayEvent shown, CellContext cell)
        {
            var bundle = cell.Formatter.Format(shown.Value, shown.FormattedValues);
            var id = shown.ValueId ?? cell.NextDisplayId();
            cell.Output.Send(sink =>
            {
                if (shown is DisplayedValueUpdated)
                    sink.UpdateDisplay(bundle, id);
                else
                    sink.Display(bundle, id);
            });
        }
    }
}
