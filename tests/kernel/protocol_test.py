"""jupyter_kernel_test against the installed C# kernel; every test that applies to it is enabled."""

import os
import unittest

import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("KERNEL_NAME", ".net-csharp")
    language_name = "csharp"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("to stderr");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "Math.Sqr", "matches": {"Sqrt"}},
        {"text": "displ", "matches": {"display", "DisplayExtensions"}},
    ]
    complete_code_samples = ["1", "var x = 1;", 'string Twice(string s) => $"{s}{s}";']
    incomplete_code_samples = ["if (true) {", 'var s = @"open', "Math.Max(1,"]
    invalid_code_samples = ["var = = 1;", ")"]
    code_generate_error = 'throw new InvalidOperationException("on purpose");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + 1', "result": "a1"},
        {"code": "6 * 7 + 1", "result": "43"},
        {"code": "6 * 7 + 2", "result": "44"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": "display(1);", "mime": "text/plain"},
    ]
    code_history_pattern = "6 ?*7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "clearOutput();"
    # code_page_something stays empty: this kernel sends no pager payloads, which the protocol has deprecated.


if __name__ == "__main__":
    unittest.main(verbosity=2)
